/**
 * A user by one of its aliases: the id that your own system gave, the one that OneSignal gave, or any other by its
 * label.
 *
 * @example
 * ```ts
 * import type { UserAlias } from '@textwire/onesignal'
 *
 * const byYourId: UserAlias = { external_id: 'user-17' }
 * const byAnotherLabel: UserAlias = { alias_label: 'crm_id', alias_id: 'C-4711' }
 * ```
 */
export type UserAlias = ByExternalId | ByOneSignalId | ByLabel

interface ByExternalId {
  readonly external_id: string
  readonly onesignal_id?: never
  readonly alias_label?: never
  readonly alias_id?: never
}

interface ByOneSignalId {
  readonly external_id?: never
  /** A UUID. */
  readonly onesignal_id: string
  readonly alias_label?: never
  readonly alias_id?: never
}

interface ByLabel {
  readonly external_id?: never
  readonly onesignal_id?: never
  readonly alias_label: string
  readonly alias_id: string
}
