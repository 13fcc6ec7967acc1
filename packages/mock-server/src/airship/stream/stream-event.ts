/** Whom an event is about, in the stream's own spelling. */
export interface StreamDevice {
  /** Absent for somebody who has none. */
  readonly channel?: string
  readonly device_type: string
  readonly named_user_id?: string
  readonly delivery_address?: string
  readonly identifiers?: Readonly<Record<string, string>>
  readonly attributes?: Readonly<Record<string, unknown>>
}

/** Something that happened, as the stream tells it. */
export interface StreamEvent {
  /** A UUID. */
  readonly id: string
  /** Such as `CUSTOM`, `COMPLIANCE` or `MOBILE_ORIGINATED`. */
  readonly type: string
  /** The place in the stream; a later event has a larger number. */
  readonly offset: string
  /** When it happened, in milliseconds since the epoch. */
  readonly occurred: number
  /** When the stream got it, in milliseconds since the epoch. */
  readonly processed: number
  readonly device?: StreamDevice
  readonly body: Readonly<Record<string, unknown>>
}

/** An event as its source knows it. */
export interface StreamEventSeed {
  /** Such as `CUSTOM`; types that nobody has heard of are streamed as well. */
  readonly type: string
  readonly device?: StreamDevice
  /** @default {} */
  readonly body?: Readonly<Record<string, unknown>>
  /** When it happened, in milliseconds since the epoch. @default now */
  readonly occurred?: number
}
