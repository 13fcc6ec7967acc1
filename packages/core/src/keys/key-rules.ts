import type { EcAlgorithm } from './ec-algorithm.ts'
import type { KeyUse } from './key-use.ts'

/** Which key is wanted, and how to say that a key is none. */
export interface KeyRules {
  readonly algorithm: EcAlgorithm
  readonly use: KeyUse
  /** What to do about a key of another kind, said after the reason: `use the pair from the dashboard`. */
  readonly hint: string
  /** The error for a reason, such as `it is empty`. The reason holds nothing of the key. */
  readonly refuse: (reason: string) => Error
}
