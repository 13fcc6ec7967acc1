import type {
  CreateNotificationSuccessResponse,
  DefaultApi,
  MessageNotSent,
  MessageSent,
  Notification,
} from '@onesignal/node-onesignal'
import { isMessageSent } from '@onesignal/node-onesignal'
import type { SendResult } from '@textwire/onesignal'

type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false

// The official SDK has one type for what was sent and what was not: its guards tell the compiler nothing.
true satisfies Equal<MessageSent, MessageNotSent>
export function readTheirs(result: CreateNotificationSuccessResponse): string {
  if (!isMessageSent(result)) return ''
  // @ts-expect-error The id of a message that was sent may be missing all the same.
  return result.id
}

// Here the id decides, and both sides know what they have.
export function readOurs(result: SendResult): string {
  if (result.id) return result.id
  return result.reason ?? 'a reason that is not known'
}

// Whatever it reads of who was passed over compiles.
export const passedOver = (result: CreateNotificationSuccessResponse): number =>
  result.errors.no.such.field

// A message without an audience, contents and app compiles, and so does one with two audiences.
export const empty: Partial<Notification> = {}
export const torn: Partial<Notification> = { include_phone_numbers: [], included_segments: [] }

// What an answer of custom events lists has no type.
export async function readEvents(api: DefaultApi): Promise<unknown> {
  const result = await api.createCustomEvents('', { events: [] })
  // @ts-expect-error It is an `object`.
  return result.errors
}
