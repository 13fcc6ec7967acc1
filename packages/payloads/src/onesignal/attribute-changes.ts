import {
  type Purchase,
  updateUserBodySchema,
  type UserPropertiesInput,
} from '@textwire/onesignal/contract'
import * as z from 'zod'
import { compact } from '../problems/compact.ts'
import type { Names } from '../problems/names.ts'
import type { Problem } from '../problems/problem.ts'
import { checkedPayload } from './checked-payload.ts'

/** A user's own properties, without tags, which are changed by `tagChanges`. */
export interface UserAttributes {
  /** The language of texts: `en`, or a longer code such as `zh-Hans`. */
  readonly language?: string | undefined
  /** A name of the tz database: `Europe/Berlin`. */
  readonly timezoneId?: string | undefined
  /** Degrees, -90 to 90. */
  readonly latitude?: number | undefined
  /** Degrees, -180 to 180. */
  readonly longitude?: number | undefined
  /** Two upper-case letters of ISO 3166-1. */
  readonly country?: string | undefined
  /** When the user was first seen; a number is unix seconds. */
  readonly firstActive?: Date | number | undefined
  /** When the user was last seen; a number is unix seconds. */
  readonly lastActive?: Date | number | undefined
  /** The address that the user was last seen at. */
  readonly ip?: string | undefined
  /** Marks a test user, under this name in the dashboard. */
  readonly testUserName?: string | undefined
  /** What the user has spent, in US dollars. */
  readonly amountSpent?: number | undefined
  /** What the user has bought. */
  readonly purchases?: readonly Readonly<Purchase>[] | undefined
}

/** Properties of a user to set. There is no `remove`, as tags have it: OneSignal documents no way to unset a property. */
export interface AttributeChangesInput {
  /** What they are set to; a property that is left out stays as it is. */
  readonly set: UserAttributes
}

/** Properties of a user as OneSignal spells them, without tags. */
export type UserPropertiesPayload = Readonly<Omit<UserPropertiesInput, 'tags'>>

/**
 * Makes `properties` of `users.create` and `users.update`, to which `tagChanges` adds tags.
 *
 * Source: OneSignal, "Create user", `properties`.
 *
 * @throws PayloadError with everything that breaks a rule that OneSignal documents.
 *
 * @example
 * ```ts
 * import { attributeChanges, tagChanges } from '@textwire/payloads/onesignal'
 *
 * const body = {
 *   properties: {
 *     ...attributeChanges({ set: { language: 'de', timezoneId: 'Europe/Berlin' } }),
 *     tags: tagChanges({ set: { plan: 'gold' } }),
 *   },
 * }
 * ```
 */
export const attributeChanges = (changes: AttributeChangesInput): UserPropertiesPayload =>
  checkedPayload(
    { builder: 'attributeChanges', shape, toWire, schema, names, dates, rules },
    changes,
  ).properties

const value = z.unknown().exactOptional()
const moment = z.union([z.number(), z.date()]).exactOptional()

const shape = z.strictObject({
  set: z
    .strictObject({
      language: value,
      timezoneId: value,
      latitude: value,
      longitude: value,
      country: value,
      firstActive: moment,
      lastActive: moment,
      ip: value,
      testUserName: value,
      amountSpent: value,
      purchases: value,
    })
    .exactOptional(),
})

type Draft = z.infer<typeof shape>

// Every body has properties, and none has tags.
const schema = updateUserBodySchema as z.ZodType as z.ZodType<{ properties: UserPropertiesPayload }>

const toWire = ({ set = {} }: Draft) => ({
  properties: compact({
    language: set.language,
    timezone_id: set.timezoneId,
    lat: set.latitude,
    long: set.longitude,
    country: set.country,
    first_active: toSeconds(set.firstActive),
    last_active: toSeconds(set.lastActive),
    ip: set.ip,
    test_user_name: set.testUserName,
    amount_spent: set.amountSpent,
    purchases: set.purchases,
  }),
})

const dates = ['set.firstActive', 'set.lastActive']
const names: Names = {
  properties: 'set',
  'properties.timezone_id': 'set.timezoneId',
  'properties.lat': 'set.latitude',
  'properties.long': 'set.longitude',
  'properties.first_active': 'set.firstActive',
  'properties.last_active': 'set.lastActive',
  'properties.test_user_name': 'set.testUserName',
  'properties.amount_spent': 'set.amountSpent',
}

const toSeconds = (time: Date | number | undefined) =>
  time instanceof Date ? Math.floor(time.getTime() / 1000) : time

const rules = ({ set = {} }: Draft): Problem[] =>
  Object.keys(set).length === 0
    ? [{ path: ['set'], message: 'is empty; expected at least one property' }]
    : []
