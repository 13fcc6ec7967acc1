import type { SendMessageInput, SmsInput, UpdateUserBody } from '@textwire/onesignal/contract'
import { expectTypeOf, test } from 'vitest'
import { attributeChanges } from './attribute-changes.ts'
import { where } from './filters/where.ts'
import { mmsMessage } from './mms-message.ts'
import { smsMessage } from './sms-message.ts'
import { tagChanges } from './tag-changes.ts'

declare const uuid: string

const to = { phoneNumbers: ['+15035550100'] }
const text = 'Your table is ready.'
const media = ['https://example.com/table.jpg']

test('a payload goes straight into a client', () => {
  expectTypeOf(smsMessage({ to, text })).toExtend<SmsInput>()
  expectTypeOf(mmsMessage({ to, text, media })).toExtend<SendMessageInput>()
  const properties = {
    ...attributeChanges({ set: { language: 'de' } }),
    tags: tagChanges({ remove: ['trial'] }),
  }
  expectTypeOf({ properties }).toExtend<UpdateUserBody>()
})

test('a message has exactly one audience', () => {
  smsMessage({ to: { aliases: { external_id: ['user-17'] } }, text })
  smsMessage({ to: { subscriptionIds: [uuid] }, text })
  smsMessage({ to: { segments: ['Lunch'], except: ['Away'] }, text })
  smsMessage({ to: { filters: [{ field: 'country', relation: 'exists' }] }, text })
  // @ts-expect-error There is none.
  smsMessage({ text })
  // @ts-expect-error There is none.
  smsMessage({ to: {}, text })
  // @ts-expect-error There are two.
  smsMessage({ to: { ...to, segments: ['Lunch'] }, text })
  const aliases = { external_id: ['user-17'] }
  // @ts-expect-error There are two.
  smsMessage({ to: { aliases, filters: where('country').exists() }, text })
  // @ts-expect-error Exceptions are from segments.
  smsMessage({ to: { ...to, except: ['Away'] }, text })
  // @ts-expect-error Exceptions are from segments.
  smsMessage({ to: { except: ['Away'] }, text })
})

test('a message says something', () => {
  smsMessage({ to, text: { en: text, de: 'Ihr Tisch ist bereit.' } })
  smsMessage({ to, template: { id: uuid, data: { table: 7 } }, text })
  // @ts-expect-error It says nothing.
  smsMessage({ to })
  // @ts-expect-error There is no English.
  smsMessage({ to, text: { de: 'Ihr Tisch ist bereit.' } })
  // @ts-expect-error Data is for a template.
  smsMessage({ to, text, template: { data: { table: 7 } } })
  // @ts-expect-error Data is for a template.
  smsMessage({ to, text, data: { table: 7 } })
})

test('media makes an MMS', () => {
  // @ts-expect-error It has none.
  mmsMessage({ to, text })
  // @ts-expect-error An SMS has none.
  smsMessage({ to, text, media })
})

test('a sentence has the relations of its field, and an end', () => {
  const either = where('tag', 'vip').exists().or('language').is('de')
  smsMessage({ to: { filters: either }, text })
  // @ts-expect-error Sessions are counted, always.
  where('session_count').exists()
  // @ts-expect-error Countries have no order.
  where('country').isOver('US')
  // @ts-expect-error A number is compared.
  where('session_count').is('3')
  // @ts-expect-error A tag has a name.
  where('tag').exists()
  // @ts-expect-error Nothing else has a name.
  where('country', 'vip').exists()
  // @ts-expect-error There is no such field.
  where('plan')
  // @ts-expect-error It ends in "or".
  smsMessage({ to: { filters: either.or('country') }, text })
  // @ts-expect-error It ends in the middle.
  where('tag', 'vip').exists().and(where('country'))
  // @ts-expect-error It has not begun.
  smsMessage({ to: { filters: where('country') }, text })
})

test('a list of filters begins and ends with a condition', () => {
  const gold = { field: 'tag', key: 'plan', relation: '=', value: 'gold' } as const
  smsMessage({ to: { filters: [gold, { operator: 'OR' }, gold] }, text })
  // @ts-expect-error It ends with an operator.
  smsMessage({ to: { filters: [gold, { operator: 'OR' }] }, text })
  // @ts-expect-error It begins with one.
  smsMessage({ to: { filters: [{ operator: 'OR' }, gold] }, text })
})

test('sentences with an "or" are not joined by "and"', () => {
  const plain = where('tag', 'vip').exists()
  const either = plain.or('language').is('de')
  expectTypeOf(plain.and(plain).hasOr).toEqualTypeOf<false>()
  expectTypeOf(plain.or(either).hasOr).toEqualTypeOf<true>()
  // @ts-expect-error The other has one.
  plain.and(either)
  // @ts-expect-error This has one.
  either.and(plain)
})

test('tags change', () => {
  tagChanges({ set: { plan: 'gold' } })
  tagChanges({ remove: ['trial'] })
  // @ts-expect-error Nothing does.
  tagChanges({})
  // @ts-expect-error Nothing does.
  attributeChanges({})
})

test('a tag has a plain value', () => {
  // @ts-expect-error Tags are flat.
  tagChanges({ set: { plan: ['gold'] } })
  // @ts-expect-error Tags are changed by tagChanges.
  attributeChanges({ set: { tags: { plan: 'gold' } } })
})

test('a field that is undefined is one that is left out', () => {
  smsMessage({
    to: { segments: ['Lunch club'], except: undefined, phoneNumbers: undefined },
    text: { en: 'Hi', de: undefined },
    from: undefined,
    sendAt: undefined,
    template: undefined,
    media: undefined,
  })
})
