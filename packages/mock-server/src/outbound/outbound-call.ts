/** A request that a provider makes of its own accord: an event, a webhook. */
export interface OutboundRequest {
  readonly url: string
  readonly method: string
  /** Names in small letters; `content-encoding: gzip` has the body compressed on its way. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One try of a call. */
export interface OutboundAttempt {
  /** The world's time, in milliseconds since the epoch. */
  readonly at: number
  /** What the receiver answered; undefined when no answer came. */
  readonly status?: number
  /** Why no answer came. */
  readonly error?: string
}

/** What has become of a call. */
export type OutboundState = 'waiting' | 'delivered' | 'failed'

/** A call that the world makes, with its tries so far. */
export interface OutboundCall {
  readonly id: string
  /** As the last try sent it. */
  readonly request: OutboundRequest
  readonly state: OutboundState
  readonly attempts: readonly OutboundAttempt[]
}
