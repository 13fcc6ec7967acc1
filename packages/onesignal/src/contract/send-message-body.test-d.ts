import { assertType, expectTypeOf, test } from 'vitest'
import type {
  EmailInput,
  EmailMessage,
  PushInput,
  PushMessage,
  SendMessageBody,
  SendMessageFields,
  SendMessageInput,
  SmsMessage,
} from './send-message-body.ts'

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
  // @ts-expect-error no such channel
  assertType<Body>({ app_id, contents, included_segments: ['All'], target_channel: 'fax' })
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

const target_channel = 'push' as const
const include_subscription_ids = [app_id]
const email = { email_subject: 'Hello', email_body: '<p>Hello</p>' }

test('a push notification names its channel', () => {
  assertType<PushInput>({ target_channel, include_subscription_ids, contents, ttl: 60 })
  assertType<Input>({ target_channel, include_aliases: { external_id: ['1'] }, contents })
  assertType<Input>({ target_channel, included_segments: ['All'], contents, isIos: true })
  assertType<Input>({ target_channel, filters: [], template_id: app_id, custom_data: {} })
  // @ts-expect-error without a name it is a text message, which has no title
  assertType<Input>({ include_subscription_ids, contents, headings: contents })
  // @ts-expect-error a push has no numbers
  assertType<Input>({ target_channel, include_phone_numbers, contents })
  // @ts-expect-error nor addresses
  assertType<Input>({ target_channel, email_to: ['ada@example.com'], contents })
})

test('a push that only wakes the app has nothing to say', () => {
  assertType<Input>({ target_channel, include_subscription_ids, content_available: true })
  // @ts-expect-error nothing to say and nothing to do
  assertType<Input>({ target_channel, include_subscription_ids })
  // @ts-expect-error the same
  assertType<Input>({ target_channel, include_subscription_ids, content_available: false })
  // @ts-expect-error custom data without a template
  assertType<Input>({
    target_channel,
    include_subscription_ids,
    content_available: true,
    custom_data: {},
  })
})

test('an email names its channel or its addresses', () => {
  assertType<EmailInput>({ email_to: ['ada@example.com'], ...email })
  assertType<Input>({ target_channel: 'email', email_to: ['ada@example.com'], ...email })
  assertType<Input>({ target_channel: 'email', included_segments: ['All'], ...email })
  assertType<Input>({ target_channel: 'email', filters: [], template_id: app_id })
  // @ts-expect-error without a name it is a text message
  assertType<Input>({ include_subscription_ids, ...email })
  // @ts-expect-error addresses are for emails
  assertType<Input>({ target_channel: 'sms', email_to: ['ada@example.com'], contents })
  // @ts-expect-error two audiences
  assertType<Input>({ target_channel: 'email', email_to: ['a@example.com'], filters: [], ...email })
})

test('an email has a subject and a body, or a template', () => {
  // @ts-expect-error no body
  assertType<Input>({ email_to: ['ada@example.com'], email_subject: 'Hello' })
  // @ts-expect-error no subject
  assertType<Input>({ email_to: ['ada@example.com'], email_body: 'Hello' })
  // @ts-expect-error contents are for text messages and push notifications
  assertType<Input>({ email_to: ['ada@example.com'], contents })
  assertType<Input>({ email_to: ['ada@example.com'], template_id: app_id, email_subject: 'Hello' })
})

test('a field of another channel does not compile', () => {
  // @ts-expect-error a subject on a text message
  assertType<Input>({ include_phone_numbers, contents, email_subject: 'x' })
  // @ts-expect-error a picture on a text message
  assertType<Input>({ include_phone_numbers, contents, big_picture: 'x' })
  // @ts-expect-error a time of day on a text message
  assertType<Input>({ include_phone_numbers, contents, delayed_option: 'timezone' })
  // @ts-expect-error the same
  assertType<Input>({ include_phone_numbers, contents, delivery_time_of_day: '9:00AM' })
  // @ts-expect-error a throttle on a text message
  assertType<Input>({ include_phone_numbers, contents, throttle_rate_per_minute: 1 })
  // @ts-expect-error a frequency cap on a text message
  assertType<Input>({ include_phone_numbers, contents, enable_frequency_cap: false })
  // @ts-expect-error a sender of texts on a push
  assertType<Input>({ target_channel, include_subscription_ids, contents, sms_from: 'x' })
  // @ts-expect-error media of texts on an email
  assertType<Input>({ email_to: ['a@example.com'], ...email, sms_media_urls: [] })
  // @ts-expect-error a throttle on an email
  assertType<Input>({ email_to: ['a@example.com'], ...email, throttle_rate_per_minute: 1 })
  // @ts-expect-error a blind copy of a push
  assertType<Input>({ target_channel, include_subscription_ids, contents, email_bcc: [] })
  assertType<Input>({ email_to: ['a@example.com'], ...email, delayed_option: 'last-active' })
})

test('nor does it from a variable, where the compiler minds no other key', () => {
  const text = { include_phone_numbers, contents, email_subject: 'x' }
  // @ts-expect-error a subject on a text message
  assertType<Input>(text)
  const push = { target_channel, include_subscription_ids, contents, sms_from: 'x' }
  // @ts-expect-error a sender of texts on a push
  assertType<Input>(push)
  const mail = { email_to: ['a@example.com'], ...email, ttl: 1 }
  // @ts-expect-error a lifetime on an email
  assertType<Input>(mail)
})

test('the same holds for whole bodies', () => {
  assertType<PushMessage>({ app_id, target_channel, include_subscription_ids, contents })
  assertType<EmailMessage>({ app_id, email_to: ['a@example.com'], ...email })
  assertType<SmsMessage>({ app_id, include_phone_numbers, contents, sms_from: 'MG' })
  // @ts-expect-error a title on a text message
  assertType<Body>({ app_id, include_phone_numbers, contents, headings: contents })
  // @ts-expect-error a sender of texts on an email
  assertType<Body>({ app_id, email_to: ['a@example.com'], ...email, sms_from: 'x' })
})

test('the channel tells the kinds of message apart', () => {
  expectTypeOf<Extract<Body, { target_channel: 'push' }>>().toEqualTypeOf<PushMessage>()
  expectTypeOf<Extract<Body, { email_to: string[] }>['contents']>().toEqualTypeOf<undefined>()
})

test('lists that are read-only and bodies written as const are welcome', () => {
  const numbers: readonly string[] = include_phone_numbers
  assertType<Input>({ include_phone_numbers: numbers, contents })
  const body = {
    target_channel: 'push',
    filters: [{ field: 'tag', key: 'a', relation: '=', value: 'b' }],
    contents: { en: 'Hello' },
    buttons: [{ id: 'a', text: 'A' }],
  } as const
  assertType<Input>(body)
})

type AllKeys<T> = T extends unknown ? keyof T : never

test('every field of the spec has a place in the body', () => {
  expectTypeOf<AllKeys<SendMessageBody>>().toEqualTypeOf<keyof SendMessageFields>()
  expectTypeOf<SendMessageBody>().toExtend<SendMessageFields>()
  expectTypeOf<AllKeys<Input>>().toEqualTypeOf<Exclude<keyof SendMessageFields, 'app_id'>>()
})
