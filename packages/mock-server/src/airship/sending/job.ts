import type { Audience, MmsMedia } from '@textwire/airship/contract'

/** A message of any kind, as far as it is read here; the contract has checked it. */
export interface Notification {
  readonly alert?: string | undefined
  readonly sms?: SmsOverride | undefined
  readonly mms?: MmsOverride | undefined
}

interface StoredTemplate {
  readonly template_id: string
}

interface SmsOverride {
  readonly alert?: string | undefined
  readonly expiry?: Expiry | undefined
  readonly shorten_links?: boolean | undefined
  readonly template?: StoredTemplate | { readonly fields: { readonly alert: string } } | undefined
}

interface MmsOverride {
  readonly fallback_text?: string | undefined
  readonly subject?: string | undefined
  readonly shorten_links?: boolean | undefined
  readonly slides?: readonly MmsSlide[] | undefined
  readonly template?: StoredTemplate | { readonly fields: MmsFields } | undefined
}

interface MmsSlide {
  readonly text?: string | undefined
  readonly media: MmsMedia
}

interface MmsFields {
  readonly fallback_text: string
  readonly subject?: string | undefined
  readonly text?: string | undefined
}

/** Seconds from now, or a moment in Airship's spelling. */
export type Expiry = number | string | Date

/** What every way of sending has in common. */
export interface Sendable {
  readonly device_types: readonly string[]
  readonly notification: Notification
  readonly options?: SendOptions | undefined
  readonly campaigns?: { readonly categories: readonly string[] } | undefined
  readonly localizations?: readonly Localization[] | undefined
  readonly global_attributes?: Readonly<Record<string, unknown>> | undefined
}

/** The options that the mock server acts on. */
export interface SendOptions {
  readonly expiry?: Expiry | undefined
  readonly personalization?: boolean | undefined
  readonly omit_from_activity_log?: boolean | undefined
  readonly use_strict_sms_validation?: boolean | undefined
  readonly audience_limits?: { readonly max_recipients?: number | undefined } | undefined
}

export interface Localization {
  readonly language?: string | undefined
  readonly country?: string | undefined
  readonly notification?: Notification | undefined
}

export interface PushJob extends Sendable {
  readonly audience: Audience
}

export interface RowsJob extends Sendable {
  readonly audience: { readonly create_and_send: readonly Row[] } | BulkAudience
}

export interface BulkJob extends Sendable {
  readonly audience: BulkAudience
}

interface BulkAudience {
  readonly bulk_id: string
}

/** One person of a create-and-send, with what the message's placeholders may use. */
export interface Row {
  readonly ua_msisdn: string
  readonly ua_sender: string
  readonly ua_opted_in: string | Date
  readonly [field: string]: unknown
}

/** Something to send, now or at its time. */
export type Job =
  | { readonly kind: 'push'; readonly body: PushJob }
  | { readonly kind: 'create-and-send'; readonly body: RowsJob }
  | { readonly kind: 'bulk-send'; readonly body: BulkJob }
