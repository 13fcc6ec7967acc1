import type { CallOptions, DeepReadonly } from '@textwire/core'
import type {
  CreateCustomSmsResponseBody,
  CreateCustomSmsResponseResult,
} from '../contract/index.ts'

type WithoutId<Body> = Body extends unknown ? Omit<Body, 'mobile_originated_id'> : never

/** A custom response without the text that it answers: an SMS or an MMS. */
export type ReplyFields = DeepReadonly<WithoutId<CreateCustomSmsResponseBody>>

/** What to answer: the text of an SMS, or an SMS or MMS as Airship has it. */
export type ReplyContent = string | ReplyFields

/** What Airship says to a custom response. */
export type ReplyResult = CreateCustomSmsResponseResult

/** What replying needs of a client that `createAirship` makes. */
export interface ReplyClient {
  /** The project that the client is for. */
  readonly appKey?: string
  readonly sms: {
    respond(
      body: DeepReadonly<CreateCustomSmsResponseBody>,
      options?: CallOptions,
    ): PromiseLike<ReplyResult>
  }
}
