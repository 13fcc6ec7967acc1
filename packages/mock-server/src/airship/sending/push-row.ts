/** What sent a message. */
export type PushKind =
  | 'push'
  | 'create-and-send'
  | 'bulk-send'
  | 'custom-response'
  | 'keyword-response'

/** Something that was sent, to however many. Times are milliseconds since the epoch. */
export interface PushRow {
  readonly pushId: string
  readonly kind: PushKind
  /** What several pushes of one schedule have in common. */
  readonly groupId?: string
  readonly scheduleId?: string
  readonly at: number
  /** The push as it was asked for. */
  readonly body: unknown
  readonly campaigns?: { readonly categories: readonly string[] }
  /** How many messages went to the carrier. */
  readonly sends: number
}

/** What one recipient of a push got, or did not get. */
export interface DeliveryRow {
  readonly id: string
  readonly pushId: string
  readonly platform: 'sms' | 'mms'
  readonly msisdn: string
  readonly sender: string
  readonly channelId?: string
  readonly at: number
  /** What the phone shows; empty where nothing went out. */
  readonly text: string
  /** `dropped`: it never went out, see `problem`. Others are the carrier's word. */
  readonly outcome: 'delivered' | 'dropped' | UndeliveredName
  readonly problem?: string
}

/** What a carrier says of a message that it did not deliver. Source: Airship, "Custom SMS events", delivery reports. */
export type UndeliveredName =
  | 'aborted'
  | 'rejected'
  | 'failed'
  | 'expired'
  | 'unknown'
  | 'undeliverable'
  | 'deleted'

/** Why a number gets nothing. */
export interface UndeliverableReason {
  /** @default 'undeliverable' */
  readonly name?: UndeliveredName
  /** Such as 300 for a number that cannot be reached. Source: Airship, "SMS error codes". @default none */
  readonly errorCode?: number
}
