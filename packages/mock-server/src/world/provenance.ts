import { airshipProvenance } from '../airship/provenance.ts'
import { onesignalProvenance } from '../onesignal/provenance.ts'
import type { Provider } from '../phone/received-message.ts'

/**
 * How it is known that a provider behaves so: its documents say it; someone has seen it (an official library's
 * code, a public issue); or nobody says, and the mock server had to do something.
 */
export type Provenance = 'documented' | 'observed' | 'assumed'

/** Something that the mock server does because the provider does, or is taken to. */
export interface Behaviour {
  readonly provider: Provider
  readonly behaviour: string
  readonly provenance: Provenance
  /** The document or the sighting; for an assumption, what it rests on. */
  readonly source: string
}

/**
 * Every behaviour of the mock server with how it is known.
 *
 * @example
 * ```ts
 * import { provenance } from '@textwire/mock-server'
 *
 * const guesses = provenance.filter((one) => one.provenance === 'assumed')
 * ```
 */
export const provenance: readonly Behaviour[] = [
  ...onesignalProvenance.map((one) => ({ ...one, provider: 'onesignal' as const })),
  ...airshipProvenance.map((one) => ({ ...one, provider: 'airship' as const })),
]
