import { assertType, test } from 'vitest'
import type {
  CreateAppBody,
  CreateSubscriptionBody,
  CreateUserBody,
  Identity,
  UpdateSubscriptionBody,
  UpdateSubscriptionByTokenBody,
  UpdateUserBody,
} from './types.ts'

test('tags are strings, and an empty one removes', () => {
  assertType<UpdateUserBody>({ properties: { tags: { plan: 'gold', visits: '' } } })
  // @ts-expect-error a number
  assertType<UpdateUserBody>({ properties: { tags: { visits: 12 } } })
  // @ts-expect-error nested
  assertType<UpdateUserBody>({ properties: { tags: { plan: { name: 'gold' } } } })
})

test('a new subscription has a type and a token, a change needs neither', () => {
  assertType<CreateSubscriptionBody>({ subscription: { type: 'SMS', token: '+15035556789' } })
  // @ts-expect-error no token
  assertType<CreateSubscriptionBody>({ subscription: { type: 'SMS' } })
  // @ts-expect-error the case counts in requests
  assertType<CreateSubscriptionBody>({ subscription: { type: 'sms', token: '+15035556789' } })
  assertType<UpdateSubscriptionBody>({ subscription: { enabled: false } })
})

test('by token, type and token stand in the path alone', () => {
  assertType<UpdateSubscriptionByTokenBody>({ subscription: { enabled: false } })
  // @ts-expect-error the token again
  assertType<UpdateSubscriptionByTokenBody>({ subscription: { token: '+15035556789' } })
})

test('a user needs neither aliases nor subscriptions, and has labels of your own', () => {
  assertType<CreateUserBody>({})
  assertType<CreateUserBody>({ identity: { external_id: 'user-17', crm_id: 'C-4711' } })
  // @ts-expect-error a number
  assertType<CreateUserBody>({ identity: { crm_id: 4711 } })
})

test('aliases are read by name', () => {
  const identity: Identity = { onesignal_id: 'f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f' }
  assertType<string | undefined>(identity.external_id)
  assertType<string | undefined>(identity['crm_id'])
})

test('a new app has a name and an organization', () => {
  // @ts-expect-error no organization
  assertType<CreateAppBody>({ name: 'Restaurant' })
})
