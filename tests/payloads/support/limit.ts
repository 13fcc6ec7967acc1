import type { MockServer } from '@textwire/mock-server'
import type { Change } from './change.ts'
import type { RawAnswer } from './raw-answer.ts'

/** A builder with an input that it takes, and the request that its payload belongs into. */
export interface Subject {
  readonly name: string
  readonly build: (input: unknown) => unknown
  readonly input: object
  readonly post: (world: MockServer, wire: unknown) => Promise<RawAnswer>
}

/** The same change to the input of a builder and to a body on the wire. */
export interface Pair {
  readonly input: Change
  readonly wire: Change
}

/** A rule of a provider: what just fits it, and what just breaks it. */
export interface Limit {
  readonly name: string
  /** The provider's page that has the rule. */
  readonly source: string
  /** The place that the builder names. */
  readonly path: string
  /** What the refusal of the mock server says, of which the place on the wire is part. */
  readonly says: string
  readonly fits?: Pair
  readonly breaks: Pair
}
