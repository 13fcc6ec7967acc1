import { assertType, expectTypeOf, test } from 'vitest'
import type { SendMessageBody, SendMessageFields, SendMessageInput } from './send-message-body.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const contents = { en: 'Hello' }
const include_phone_numbers = ['+15035556789']

type Body = SendMessageBody
type Input = SendMessageInput
type Filter = NonNullable<SendMessageFields['filters']>[number]

test('a message has one audience and something to say', () => {
  assertType<Body>({ app_id, contents, include_phone_numbers })
  assertType<Body>({
    app_id,
    contents,
    include_subscription_ids: [app_id],
    sms_from: '+15035550100',
  })
  assertType<Body>({
    app_id,
    contents,
    include_aliases: { external_id: ['1'] },
    target_channel: 'sms',
  })
  assertType<Body>({ app_id, contents, included_segments: ['All'], target_channel: 'sms' })
  assertType<Body>({ app_id, contents, filters: [{ field: 'tag', key: 'a', relation: 'exists' }] })
})

test('two audiences at once do not compile', () => {
  // @ts-expect-error numbers and subscriptions
  assertType<Body>({ app_id, contents, include_phone_numbers, include_subscription_ids: [app_id] })
  // @ts-expect-error numbers and filters
  assertType<Body>({ app_id, contents, include_phone_numbers, filters: [] })
  // @ts-expect-error numbers and aliases
  assertType<Body>({
    app_id,
    contents,
    include_phone_numbers,
    include_aliases: {},
    target_channel: 'sms',
  })
  // @ts-expect-error segments and filters
  assertType<Body>({ app_id, contents, included_segments: [], filters: [], target_channel: 'sms' })
})

test('no audience does not compile', () => {
  // @ts-expect-error nobody to send to
  assertType<Body>({ app_id, contents })
})

test('aliases and segments need their channel', () => {
  // @ts-expect-error target_channel is missing
  assertType<Body>({ app_id, contents, include_aliases: { external_id: ['1'] } })
  // @ts-expect-error target_channel is missing
  assertType<Body>({ app_id, contents, included_segments: ['All'] })
  // @ts-expect-error a text goes over sms
  assertType<Body>({ app_id, contents, included_segments: ['All'], target_channel: 'push' })
  assertType<Body>({ app_id, contents, include_phone_numbers, target_channel: 'sms' })
})

test('segments are excluded from segments alone', () => {
  assertType<Body>({
    app_id,
    contents,
    included_segments: ['All'],
    excluded_segments: ['Staff'],
    target_channel: 'sms',
  })
  // @ts-expect-error excluded from numbers
  assertType<Body>({ app_id, contents, include_phone_numbers, excluded_segments: ['Staff'] })
})

test('a message without contents and template does not compile', () => {
  // @ts-expect-error nothing to say
  assertType<Body>({ app_id, include_phone_numbers })
  assertType<Body>({ app_id, include_phone_numbers, template_id: app_id })
  assertType<Body>({ app_id, include_phone_numbers, template_id: app_id, contents })
})

test('custom data goes with a template', () => {
  assertType<Body>({ app_id, include_phone_numbers, template_id: app_id, custom_data: { a: 1 } })
  // @ts-expect-error custom data without a template
  assertType<Body>({ app_id, include_phone_numbers, contents, custom_data: { a: 1 } })
})

test('texts need English, and languages have to exist', () => {
  // @ts-expect-error no English
  assertType<Body>({ app_id, include_phone_numbers, contents: { de: 'Hallo' } })
  // @ts-expect-error no such language
  assertType<Body>({ app_id, include_phone_numbers, contents: { en: 'Hello', cn: 'x' } })
})

test('each filter takes its own fields', () => {
  assertType<Filter>({ field: 'tag', key: 'a', relation: '=', value: '1' })
  assertType<Filter>({ field: 'tag', key: 'a', relation: 'exists' })
  // @ts-expect-error a tag without its key
  assertType<Filter>({ field: 'tag', relation: '=', value: '1' })
  // @ts-expect-error a comparison without a value
  assertType<Filter>({ field: 'tag', key: 'a', relation: '=' })
  assertType<Filter>({ field: 'last_session', relation: '>', hours_ago: '1.1' })
  // @ts-expect-error a session counts hours, not a value
  assertType<Filter>({ field: 'last_session', relation: '>', value: '1' })
  const place = { lat: '1', long: '2', radius: '3' }
  assertType<Filter>({ field: 'location', ...place })
  // @ts-expect-error a location has no relation
  assertType<Filter>({ field: 'location', ...place, relation: '=' })
})

test('undefined is not the same as absent, and unknown fields do not pass', () => {
  // @ts-expect-error undefined
  assertType<Body>({ app_id, contents, include_phone_numbers, name: undefined })
  // @ts-expect-error a typing error
  assertType<Body>({ app_id, contents, include_phone_numbers, sms_form: 'MG' })
})

test('the input is the body without the app, rules included', () => {
  assertType<Input>({ contents, include_phone_numbers })
  // @ts-expect-error two audiences
  assertType<Input>({ contents, include_phone_numbers, filters: [] })
  // @ts-expect-error nothing to say
  assertType<Input>({ include_phone_numbers })
  // @ts-expect-error the client knows its app
  assertType<Input>({ contents, include_phone_numbers, app_id })
})

type AllKeys<T> = T extends unknown ? keyof T : never

test('every field of the spec has a place in the body', () => {
  expectTypeOf<AllKeys<SendMessageBody>>().toEqualTypeOf<keyof SendMessageFields>()
  expectTypeOf<SendMessageBody>().toExtend<SendMessageFields>()
})
