import { parseE164 } from '@textwire/phone'
import type { AppState } from '../app-state.ts'
import { findByToken, findUser } from './find-people.ts'
import type { AddressSeed, UserSeed } from './seeds.ts'
import { notificationTypes, type Subscription } from './subscription-row.ts'
import { newSubscription, putSubscription } from './subscriptions.ts'
import type { User } from './user-row.ts'
import { newUser, putUser } from './users.ts'

const USER_FIELDS = [
  'tags',
  'language',
  'timezoneId',
  'country',
  'location',
  'ip',
  'testUserName',
  'sessionCount',
  'sessionTime',
  'amountSpent',
  'purchases',
  'firstActive',
  'lastActive',
] as const satisfies readonly (keyof User)[]

const ADDRESS_FIELDS = [
  'appVersion',
  'createdAt',
  'deviceModel',
  'deviceOs',
  'lastSession',
  'sdk',
  'sessionCount',
  'sessionTime',
  'testType',
] as const satisfies readonly (keyof Subscription)[]

/** The fields of a seed that a row has too, without those that were left out. */
function pick<Seed extends object, Field extends string>(seed: Seed, fields: readonly Field[]) {
  const given = Object.entries(seed).filter(([name, value]) =>
    fields.some((field) => field === name && value !== undefined),
  )
  // The names were just compared.
  return Object.fromEntries(given) as Pick<Seed, Field & keyof Seed>
}

/** Adds a user, or changes the one whom an alias names, or whom the caller has found. */
export function seedUser(
  app: AppState,
  seed: UserSeed,
  owner: User | undefined,
  now: number,
): User {
  const { externalId } = seed
  const aliases = { ...seed.aliases, ...(externalId !== undefined && { external_id: externalId }) }
  const named = Object.entries(aliases).flatMap(([label, id]) => findUser(app, label, id) ?? [])
  const known = named[0] ?? owner ?? newUser(now)
  const row = { ...known, ...pick(seed, USER_FIELDS), aliases: { ...known.aliases, ...aliases } }
  return putUser(app, row, now)
}

/** Adds a subscription of a user, or changes the one with the address, whoever has it. */
export function seedAddress(
  app: AppState,
  seed: AddressSeed,
  user: User,
  now: number,
): Subscription {
  const { type, subscribed } = seed
  const { onesignalId } = user
  const token = type === 'SMS' ? parseE164(seed.token) : seed.token
  const known = findByToken(app, type, token)
  const types = notificationTypes[subscribed === false ? 'unsubscribed' : 'subscribed']
  const consent = {
    notificationTypes: types,
    enabled: types > 0,
    ...(types < 0 && { unsubscribedAt: now }),
  }
  const row = known ?? newSubscription(app, { type, token, onesignalId }, now)
  return putSubscription(
    app,
    { ...row, ...pick(seed, ADDRESS_FIELDS), ...consent, onesignalId },
    now,
  )
}
