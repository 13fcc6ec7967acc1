/** What a project does with the texts that people send. Source: Airship, "SMS keyword webhooks" and "SMS keywords". */
export interface InboundOptions {
  /** Words that do something of their own; those that opt in and out go first. @default none */
  readonly keywords?: readonly AirshipKeyword[]
  /**
   * The root of your webhook: texts with a keyword that has one are posted to `<root>/inbound-sms`. On this machine,
   * unless `createMockServer` was given a `fetch`.
   *
   * @default they are kept, and nobody is told
   */
  readonly inboundUrl?: string
  /** Signs the calls with `X-UA-TIMESTAMP` and `X-UA-SIGNATURE`. @default they are not signed */
  readonly inboundSecret?: string
  /** Whether the calls are compressed on their way. @default false */
  readonly inboundGzip?: boolean
  /**
   * When a call is made again that met 429, 503 or nobody: the waits between the tries, in milliseconds of the world's
   * clock.
   *
   * @default 1 second, 5 seconds, 30 seconds, 2 minutes
   */
  readonly inboundRetryDelaysMs?: readonly number[]
  /** How often each call is made once more with the same `mobile_originated_id`. @default 0 */
  readonly repeatInbound?: number
}

/** A word that a person can text, and what comes of it. */
export type AirshipKeyword = KeywordFields &
  (
    | {
        /** What the person gets back. */
        readonly reply: string
        readonly webhook?: never
      }
    | {
        /** Your webhook is told, and may answer within ten minutes. */
        readonly webhook: true
        readonly reply?: never
      }
  )

interface KeywordFields {
  /** In any case. */
  readonly keyword: string
  /** Where it is understood. @default every sender of the project */
  readonly senders?: readonly string[]
  /** Whether more may follow, as in `order 4711`. @default false */
  readonly variable?: boolean
  /** Whether somebody without a channel gets one, not opted in. @default false */
  readonly createsChannel?: boolean
}
