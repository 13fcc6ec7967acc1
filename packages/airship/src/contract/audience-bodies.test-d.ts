import { assertType, expectTypeOf, test } from 'vitest'
import type {
  CreateTagListBody as TagListFields,
  ModifyChannelAttributesBody as AttributesFields,
  ModifyChannelTagsBody as TagsFields,
  ModifyNamedUserTagsBody as UserTagsFields,
  SegmentBody as SegmentFields,
  UpdateNamedUserBody as UpdateFields,
} from '../generated/types.ts'
import type {
  AttributeChange,
  CreateTagListBody,
  CreateTemplateBody,
  ModifyChannelAttributesBody,
  ModifyChannelSubscriptionListsBody,
  ModifyChannelTagsBody,
  ModifyNamedUserAttributesBody,
  ModifyNamedUserSubscriptionListsBody,
  ModifyNamedUserTagsBody,
  SegmentBody,
  UpdateNamedUserBody,
  UpdateTemplateBody,
} from './types.ts'

const channel = 'a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c'
const sms_id = { sender: '12345', msisdn: '15035550100' }
const add = { interests: ['chairs'] }
const set = { action: 'set' as const, key: 'visits', value: 3 }

test('tags are added, removed or both, or set', () => {
  const audience = { channel }
  assertType<ModifyChannelTagsBody>({ audience, add })
  assertType<ModifyChannelTagsBody>({ audience, add, remove: add })
  assertType<ModifyChannelTagsBody>({ audience: { channel: [channel] }, set: add })
  // @ts-expect-error nothing to change
  assertType<ModifyChannelTagsBody>({ audience })
  // @ts-expect-error set beside add
  assertType<ModifyChannelTagsBody>({ audience, set: add, add })
  // @ts-expect-error of nobody
  assertType<ModifyChannelTagsBody>({ add })
  assertType<ModifyNamedUserTagsBody>({ audience: { named_user_id: ['user-17'] }, remove: add })
  // @ts-expect-error set beside remove
  assertType<ModifyNamedUserTagsBody>({ audience: { named_user_id: 'a' }, set: add, remove: add })
  expectTypeOf<ModifyChannelTagsBody>().toExtend<TagsFields>()
  expectTypeOf<ModifyNamedUserTagsBody>().toExtend<UserTagsFields>()
})

test('a tag list has some change of tags', () => {
  assertType<CreateTagListBody>({ name: 'ua_tags_autumn', add })
  assertType<CreateTagListBody>({ name: 'ua_tags_autumn', add, set: add })
  // @ts-expect-error nothing to change
  assertType<CreateTagListBody>({ name: 'ua_tags_autumn' })
  expectTypeOf<CreateTagListBody>().toExtend<TagListFields>()
})

test('attributes are set with a value and removed without one', () => {
  const audience = { sms_id }
  assertType<ModifyChannelAttributesBody>({
    audience,
    attributes: [
      { ...set, timestamp: new Date() },
      { action: 'remove', key: 'visits', timestamp: '2026-11-20T11:58:59' },
    ],
  })
  // @ts-expect-error a value to remove
  assertType<AttributeChange>({ action: 'remove', key: 'visits', value: 3 })
  // @ts-expect-error nothing to set
  assertType<ModifyChannelAttributesBody>({ audience, attributes: [{ action: 'set', key: 'a' }] })
  expectTypeOf<ModifyChannelAttributesBody>().toExtend<AttributesFields>()
})

test('the value of an attribute is a text, a number, an object or a Date', () => {
  const values = ['Ada', 3, { exp: 1763640000, city: 'Oslo' }, new Date()] as const
  for (const value of values) {
    const attributes = [{ ...set, value }]
    assertType<ModifyChannelAttributesBody>({ audience: { sms_id }, attributes })
    assertType<ModifyNamedUserAttributesBody>({ attributes })
    assertType<UpdateNamedUserBody>({ attributes })
  }
  // @ts-expect-error a truth value
  assertType<AttributeChange>({ ...set, value: true })
  // @ts-expect-error several
  assertType<AttributeChange>({ ...set, value: ['Ada'] })
})

test('channels are named by their ids or by a number and a sender', () => {
  assertType<ModifyChannelAttributesBody>({ audience: { channel: [channel] }, attributes: [set] })
  // @ts-expect-error both
  assertType<ModifyChannelAttributesBody>({ audience: { channel, sms_id }, attributes: [set] })
  // @ts-expect-error neither
  assertType<ModifyChannelAttributesBody>({ audience: {}, attributes: [set] })
  type Body = ModifyChannelSubscriptionListsBody
  const subscription_lists = [{ action: 'subscribe' as const, list_id: 'news' }]
  assertType<Body>({ audience: { channel }, subscription_lists })
  // @ts-expect-error both
  assertType<Body>({ audience: { channel, sms_id }, subscription_lists })
})

test('an update of a named user changes something', () => {
  assertType<UpdateNamedUserBody>({ associate: [{ channel_id: channel, device_type: 'sms' }] })
  assertType<UpdateNamedUserBody>({ tags: { set: add }, attributes: [set] })
  // @ts-expect-error nothing
  assertType<UpdateNamedUserBody>({})
  // @ts-expect-error no such platform
  assertType<UpdateNamedUserBody>({ associate: [{ channel_id: channel, device_type: 'fax' }] })
  expectTypeOf<UpdateNamedUserBody>().toExtend<UpdateFields>()
})

test('each entry of scoped lists is about some list', () => {
  type Body = ModifyNamedUserSubscriptionListsBody
  assertType<Body>({ scoped: [{ scope: ['sms'], subscription_lists: { unsubscribe: ['news'] } }] })
  // @ts-expect-error about none
  assertType<Body>({ scoped: [{ scope: ['sms'], subscription_lists: {} }] })
  // @ts-expect-error no such platform
  assertType<Body>({ scoped: [{ scope: ['fax'], subscription_lists: { subscribe: ['news'] } }] })
})

test('a segment has one condition, which may be several under AND, OR and NOT', () => {
  assertType<SegmentBody>({ display_name: 'A', criteria: { OR: [{ tag: 'a' }, { sms_id }] } })
  // @ts-expect-error two side by side
  assertType<SegmentBody>({ display_name: 'A', criteria: { tag: 'a', sms_id } })
  expectTypeOf<SegmentBody>().toExtend<SegmentFields>()
})

test('a template of an SMS has a text, one of another kind anything', () => {
  const name = 'Shipped'
  assertType<CreateTemplateBody>({ type: 'sms', name, content: { alert: 'Hello' } })
  assertType<CreateTemplateBody>({ type: 'email', name, content: { subject: 'Hello' } })
  // @ts-expect-error an SMS without its text
  assertType<CreateTemplateBody>({ type: 'sms', name, content: { subject: 'Hello' } })
  // @ts-expect-error there are none for MMS
  assertType<CreateTemplateBody>({ type: 'mms', name, content: {} })
  assertType<UpdateTemplateBody>({ name })
  // @ts-expect-error nothing to change
  assertType<UpdateTemplateBody>({})
})
