import { describe, expect, test } from 'vitest'
import { zSendMessageBody } from '../generated/zod.ts'
import { oneChannel } from './channel-rules.ts'
import { type Channel, channelOf, channels, channelsOf, fieldsOf, isTakenBy } from './channels.ts'
import { checkInput } from './check-input.ts'
import type { SendMessageFields } from './send-message-body.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const contents = { en: 'Hello' }
const text = { app_id, include_phone_numbers: ['+15035556789'], contents }
const push = { app_id, target_channel: 'push', include_subscription_ids: [app_id], contents }
const written = { email_subject: 'Hello', email_body: '<p>Hello</p>' }
const email = { app_id, email_to: ['ada@example.com'], ...written }

const problems = (body: unknown) =>
  checkInput('sendMessage', { body }).map(({ path, message: said }) => `${path}: ${said}`)

const without = (body: Record<string, unknown>, ...keys: string[]) =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)))

describe('a message that passes', () => {
  test.each<[string, unknown]>([
    ['a push', { ...push, headings: contents, ttl: 0, isIos: true, web_buttons: undefined }],
    ['a push that only wakes the app', { ...without(push, 'contents'), content_available: true }],
    ['a push of a template', { ...without(push, 'contents'), template_id: app_id }],
    [
      'a push at a time of day',
      { ...push, delayed_option: 'timezone', delivery_time_of_day: '9:00AM' },
    ],
    [
      'a push by seconds',
      { ...push, delayed_option: 'timezone', delivery_time_of_day: '09:45:30' },
    ],
    [
      'a push without a throttle',
      { ...push, delayed_option: 'last-active', throttle_rate_per_minute: 0 },
    ],
    [
      'a badge on Huawei',
      { ...push, huawei_badge_class: 'com.example.Main', huawei_badge_set_num: 0 },
    ],
    ['data of exactly 2 KB', { ...push, data: { a: 'x'.repeat(2040) } }],
    ['an email to addresses', email],
    ['an email to addresses that names its channel', { ...email, target_channel: 'email' }],
    [
      'an email to a segment',
      { app_id, target_channel: 'email', included_segments: ['All'], ...written },
    ],
    ['an email of a template', { app_id, email_to: ['a@example.com'], template_id: app_id }],
    [
      'custom data of exactly 10 KB on an email',
      {
        app_id,
        email_to: ['a@example.com'],
        template_id: app_id,
        custom_data: { a: 'x'.repeat(10_232) },
      },
    ],
    ['a text message that names its channel', { ...text, target_channel: 'sms' }],
  ])('%s', (_title, body) => {
    expect(problems(body)).toEqual([])
  })
})

describe('a field of another channel', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a subject on a text message',
      { ...text, email_subject: 'x' },
      ['email_subject: is a field of email; the message goes over sms'],
    ],
    [
      'a title on a text message that names its channel',
      { ...text, target_channel: 'sms', headings: contents },
      ['headings: is a field of push; the message names "sms"'],
    ],
    [
      'what delivers to each user at a time of their own, on a text message',
      { ...text, delayed_option: 'timezone', delivery_time_of_day: '9:00AM' },
      [
        'delayed_option: is a field of push and email; the message goes over sms',
        'delivery_time_of_day: is a field of push and email; the message goes over sms',
      ],
    ],
    [
      'what holds messages back, on a text message',
      { ...text, throttle_rate_per_minute: 5, enable_frequency_cap: true },
      [
        'throttle_rate_per_minute: is a field of push; the message goes over sms',
        'enable_frequency_cap: is a field of push; the message goes over sms',
      ],
    ],
    [
      'a sender of texts on a push',
      { ...push, sms_from: '+15035550100' },
      ['sms_from: is a field of sms; the message names "push"'],
    ],
    [
      'numbers on a push',
      { ...without(push, 'include_subscription_ids'), include_phone_numbers: ['+15035556789'] },
      ['include_phone_numbers: is a field of sms; the message names "push"'],
    ],
    [
      'addresses on a text message',
      { ...email, target_channel: 'sms' },
      [
        'email_to: is a field of email; the message names "sms"',
        'email_subject: is a field of email; the message names "sms"',
        'email_body: is a field of email; the message names "sms"',
        'contents: is missing; expected contents, template_id or both',
      ],
    ],
    [
      'contents on an email',
      { ...email, contents },
      ['contents: is a field of sms and push; the message goes over email'],
    ],
    [
      'a lifetime on an email',
      { ...email, ttl: 3 },
      ['ttl: is a field of push; the message goes over email'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems(body)).toEqual(expected)
  })
})

describe('a channel that is missing', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a push to subscriptions',
      { ...without(push, 'target_channel'), headings: contents, ttl: 60 },
      ['target_channel: is missing; expected "push" beside headings, ttl'],
    ],
    [
      'an email to filters',
      { app_id, filters: [{ field: 'tag', key: 'a', relation: 'exists' }], ...written },
      ['target_channel: is missing; expected "email" beside email_subject, email_body'],
    ],
    [
      'a template to aliases',
      { app_id, include_aliases: { external_id: ['1'] }, template_id: app_id },
      ['target_channel: is missing; expected "sms" or "push" or "email" beside include_aliases'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems(body)).toEqual(expected)
  })
})

describe('a push or an email that is refused', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a push with nothing to say',
      without(push, 'contents'),
      ['contents: is missing; expected contents, template_id or content_available: true'],
    ],
    [
      'a push without an audience',
      without(push, 'include_subscription_ids'),
      [
        ': names no audience; expected one of include_aliases, include_subscription_ids, included_segments, filters',
      ],
    ],
    [
      'an email without its body',
      without(email, 'email_body'),
      ['email_body: is missing; expected email_subject and email_body, or template_id'],
    ],
    [
      'an email with two audiences',
      { ...email, target_channel: 'email', include_subscription_ids: [app_id] },
      ['email_to: excludes include_subscription_ids; a message has exactly one of them'],
    ],
    [
      'something that is no address',
      { ...email, email_to: ['ada'] },
      ['email_to.0: expected an email address, got "ada"'],
    ],
    [
      'six blind copies',
      { ...email, email_bcc: Array.from({ length: 6 }, () => 'a@example.com') },
      ['email_bcc: expected at most 5 entries, got a list of 6'],
    ],
    [
      'custom data over 10 KB on an email',
      {
        app_id,
        email_to: ['a@example.com'],
        template_id: app_id,
        custom_data: { a: 'x'.repeat(10_233) },
      },
      ['custom_data: is 10241 bytes of JSON; expected at most 10240'],
    ],
    [
      'custom data over 2 KB on a push',
      { ...push, template_id: app_id, custom_data: { a: 'x'.repeat(2041) } },
      ['custom_data: is 2049 bytes of JSON; expected at most 2048'],
    ],
    [
      'data over 2 KB',
      { ...push, data: { a: 'x'.repeat(2041) } },
      ['data: is 2049 bytes of JSON; expected at most 2048'],
    ],
    [
      'a time of day without its option',
      { ...push, delayed_option: 'last-active', delivery_time_of_day: '9:00AM' },
      ['delivery_time_of_day: is only allowed beside delayed_option "timezone"'],
    ],
    [
      'a time of day that does not exist',
      { ...push, delayed_option: 'timezone', delivery_time_of_day: '24:00' },
      [
        'delivery_time_of_day: expected a time of day such as 9:00AM, 21:45 or 09:45:30, got "24:00"',
      ],
    ],
    [
      'a throttle beside a time for each user',
      { ...push, delayed_option: 'timezone', throttle_rate_per_minute: 100 },
      ['throttle_rate_per_minute: expected 0 beside delayed_option, got 100'],
    ],
    [
      'a badge on Huawei without its class',
      { ...push, huawei_badge_add_num: 1 },
      ['huawei_badge_class: is missing; a badge on Huawei needs the class of the first screen'],
    ],
    [
      'four buttons',
      { ...push, buttons: Array.from({ length: 4 }, () => ({ id: 'a', text: 'A' })) },
      ['buttons: expected at most 3 entries, got a list of 4'],
    ],
    [
      'a lifetime of more than 28 days',
      { ...push, ttl: 2_419_201 },
      ['ttl: expected at most 2419200, got 24…01'],
    ],
    [
      'a time in seconds, as answers have it',
      { ...text, send_after: 1_795_276_800 },
      ['send_after: expected text, got 17…00'],
    ],
    ['a priority between the two', { ...push, priority: 7 }, ['priority: expected 5 or 10, got 7']],
    [
      'a title without English',
      { ...push, headings: { de: 'Hallo' } },
      ['headings.en: is missing; expected text'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems(body)).toEqual(expected)
  })
})

describe('the channels of a field', () => {
  // The shape of the schema has the names of all fields.
  const fields = fieldsOf(zSendMessageBody.shape as object as SendMessageFields)

  test('are those of the three pages of the reference', () => {
    const counts = channels.map((channel) => fields.filter(isTakenBy(channel)).length)
    expect(counts).toEqual([16, 76, 25])
  })

  test.each(channels)('decide what a message over %s may have', (channel) => {
    const refused = fields.filter((field) => {
      // What the value is does not count for this rule.
      const body = { target_channel: channel, [field]: channel } as object as SendMessageFields
      return oneChannel(body).some(({ path }) => path[0] === field)
    })
    expect(refused).toEqual(fields.filter((field) => !channelsOf(field).includes(channel)))
  })
})

test.each<[Channel, Parameters<typeof channelOf>[0]]>([
  ['sms', {}],
  ['sms', { target_channel: 'sms' }],
  ['push', { target_channel: 'push' }],
  ['email', { target_channel: 'email' }],
  ['email', { email_to: ['ada@example.com'] }],
])('a message goes over %s with %j', (channel, message) => {
  expect(channelOf(message)).toBe(channel)
})
