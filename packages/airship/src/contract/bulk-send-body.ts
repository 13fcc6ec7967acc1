import type { BulkSendBody as Fields, TextPlatform } from '../generated/types.ts'
import type { PushLocalization, PushNotification, PushOnlyOptions } from './push-body.ts'

/**
 * The body of `bulkSend`: a message to the channels of an uploaded file, over exactly one platform.
 * Source: Airship, "Bulk send object".
 *
 * @example
 * ```ts
 * import type { BulkSendBody } from '@textwire/airship/contract'
 *
 * const body: BulkSendBody = {
 *   audience: { bulk_id: '0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5' },
 *   device_types: ['sms'],
 *   notification: { sms: { alert: 'Doors open at eight.' } },
 * }
 * ```
 */
export type BulkSendBody = Omit<
  Fields,
  'device_types' | 'notification' | 'localizations' | 'options'
> & {
  device_types: [TextPlatform]
  notification: PushNotification
  localizations?: PushLocalization[]
  options?: PushOnlyOptions
}
