import type {
  CreateCustomEventsBody as BodyFields,
  CustomEvent as Fields,
} from '../generated/types.ts'
import type { OneAlias } from './one-alias.ts'

/** Every field of a custom event, none of the rules between them. */
export type CustomEventFields = Fields

/** The body of `createCustomEvents` without the rules between the fields of an event. */
export type CreateCustomEventsFields = BodyFields

type Who = 'external_id' | 'onesignal_id'

type Flat<T> = T extends unknown ? { [Key in keyof T]: T[Key] } : never

/**
 * Something that a user did. The user is named by exactly one of `external_id` and `onesignal_id`.
 *
 * @example
 * ```ts
 * import type { CustomEvent } from '@textwire/onesignal/contract'
 *
 * const event: CustomEvent = { name: 'order_placed', external_id: 'user-17' }
 * ```
 */
export type CustomEvent = Flat<Omit<Fields, Who> & OneAlias>

/** The body of `createCustomEvents`: at most 1 MB of JSON, each event at most 2024 bytes. */
export interface CreateCustomEventsBody {
  events: CustomEvent[]
}
