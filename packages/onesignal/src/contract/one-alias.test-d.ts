import { assertType, test } from 'vitest'
import type { OneAlias } from './one-alias.ts'
import type { TransferSubscriptionBody, TransferSubscriptionFields } from './types.ts'

test('one alias is one', () => {
  assertType<OneAlias>({ external_id: 'user-17' })
  assertType<OneAlias>({ onesignal_id: 'f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f' })
  assertType<OneAlias<'crm_id'>>({ crm_id: 'C-4711' })
  assertType<OneAlias<'crm_id' | 'card'>>({ card: '8840' })
})

test('none does not compile', () => {
  // @ts-expect-error nobody
  assertType<OneAlias>({})
  // @ts-expect-error nobody, whatever the labels
  assertType<OneAlias<'crm_id'>>({})
})

test('two do not compile', () => {
  // @ts-expect-error two ids
  assertType<OneAlias>({ external_id: 'a', onesignal_id: 'b' })
  // @ts-expect-error an id and a label
  assertType<OneAlias<'crm_id'>>({ external_id: 'a', crm_id: 'b' })
  // @ts-expect-error two labels
  assertType<OneAlias<'crm_id' | 'card'>>({ crm_id: 'a', card: 'b' })
})

test('a label of your own is named first', () => {
  // @ts-expect-error a typing error, or a label that nobody has named
  assertType<OneAlias>({ externalId: 'a' })
  // @ts-expect-error undefined
  assertType<OneAlias>({ external_id: undefined })
})

test('what the compiler lets through fits the wire', () => {
  const body: TransferSubscriptionBody<'crm_id'> = { identity: { crm_id: 'C-4711' } }
  assertType<TransferSubscriptionFields>(body)
})
