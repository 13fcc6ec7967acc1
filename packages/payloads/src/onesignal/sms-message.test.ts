import { sendMessageBodySchema } from '@textwire/onesignal/contract'
import { describe, expect, test } from 'vitest'
import { PayloadError } from '../payload-error.ts'
import { where } from './filters/where.ts'
import type { SmsMessageInput } from './message-input.ts'
import { smsMessage } from './sms-message.ts'

const to = { phoneNumbers: ['+15035550100'] }
const text = 'Your table is ready.'
const uuid = '0b0c9f5e-3b0d-4a57-9d8e-51c6f0a9b3d2'

/** From JavaScript anything can come. */
function refusal(input: unknown): PayloadError {
  try {
    smsMessage(input as SmsMessageInput)
  } catch (error) {
    if (error instanceof PayloadError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

const problemsOf = (input: unknown) =>
  refusal(input).problems.map(({ path, message }) => `${path} ${message}`)

describe('the body', () => {
  test('has every field in the spelling of the wire', () => {
    const body = smsMessage({
      to,
      text: { en: text, de: 'Ihr Tisch ist bereit.' },
      template: { id: uuid, data: { table: 7 } },
      from: 'MG0123456789abcdef0123456789abcdef',
      name: 'Tables',
      sendAt: new Date('2027-01-15T18:00:00Z'),
      idempotencyKey: uuid,
    })

    expect(body).toEqual({
      target_channel: 'sms',
      include_phone_numbers: ['+15035550100'],
      contents: { en: text, de: 'Ihr Tisch ist bereit.' },
      template_id: uuid,
      custom_data: { table: 7 },
      sms_from: 'MG0123456789abcdef0123456789abcdef',
      name: 'Tables',
      send_after: '2027-01-15T18:00:00.000Z',
      idempotency_key: uuid,
    })
  })

  test.each<[keyof typeof audiences, object]>([
    ['phoneNumbers', { include_phone_numbers: ['+15035550100'] }],
    ['aliases', { include_aliases: { external_id: ['user-17'] } }],
    ['subscriptionIds', { include_subscription_ids: [uuid] }],
    ['segments', { included_segments: ['Lunch'], excluded_segments: ['Away'] }],
    ['filters', { filters: [{ field: 'tag', key: 'vip', relation: 'exists' }] }],
  ])('goes to %s', (way, fields) => {
    const body = smsMessage({ to: audiences[way], text })

    expect(body).toEqual({ target_channel: 'sms', ...fields, contents: { en: text } })
    expect(sendMessageBodySchema.safeParse({ ...body, app_id: uuid }).success).toBe(true)
  })

  test('takes text alone, a template alone, or a template with a text in its place', () => {
    const template = { id: uuid }

    expect(smsMessage({ to, text })).not.toHaveProperty('template_id')
    expect(smsMessage({ to, template })).not.toHaveProperty('contents')
    expect(smsMessage({ to, template, text })).toMatchObject({ template_id: uuid, contents: {} })
  })

  test('is frozen to the last list', () => {
    const body = smsMessage({ to, template: { id: uuid, data: { seats: [{ row: 1 }] } } })
    const data = body.custom_data as { seats: [object] }

    expect([body, body.include_phone_numbers, data, data.seats, data.seats[0]]).toSatisfy(
      (parts: unknown[]) => parts.every(Object.isFrozen),
    )
  })

  test('does not follow a later change of the input, and leaves the input as it is', () => {
    const phoneNumbers = ['+15035550100']
    const body = smsMessage({ to: { phoneNumbers }, text })
    phoneNumbers.push('+15035550101')

    expect(body.include_phone_numbers).toEqual(['+15035550100'])
  })

  test.each([
    '2027-01-15T18:00:00Z',
    '2027-01-15T18:00:00.5+05:30',
    '2027-01-15 18:00:00 GMT-0700',
    '2027-01-15 18:00 UTC',
  ])('has a time with a zone as it was written: %s', (sendAt) => {
    expect(smsMessage({ to, text, sendAt }).send_after).toBe(sendAt)
  })

  test('has data as JSON writes it', () => {
    const data = {
      since: new Date('2027-01-15T18:00:00Z'),
      none: undefined,
      at: { toJSON: () => 7 },
    }

    expect(smsMessage({ to, template: { id: uuid, data } })).toHaveProperty('custom_data', {
      since: '2027-01-15T18:00:00.000Z',
      at: 7,
    })
  })
})

describe('a refusal', () => {
  test('lists every problem in the names of the input', () => {
    const { problems, message } = refusal({
      to: { phoneNumbers: ['+15035550100', '+1 (503) 555-0101'] },
      txt: 'Your table is ready.',
      sms_from: '+15035550102',
      name: 'n'.repeat(129),
      sendAt: new Date(Number.NaN),
    })

    expect(message).toBe(
      [
        'smsMessage: 6 problems',
        '  sendAt is an invalid Date',
        '  txt is not a field here; did you mean text?',
        '  sms_from is not a field here; did you mean from?',
        '  to.phoneNumbers.1 expected a number in E.164 form such as +15035550100, got "+15…01"; parseE164 of @textwire/phone reads numbers as people write them',
        '  name expected at most 128 characters, got text of 129 characters',
        '  text is missing; expected text, template.id or both',
      ].join('\n'),
    )
    expect(problems.map(({ path, given }) => [path, given])).toEqual([
      ['sendAt', 'an invalid Date'],
      ['txt', 'text of 20 characters'],
      ['sms_from', 'text of 12 characters'],
      ['to.phoneNumbers.1', '"+15…01"'],
      ['name', 'text of 129 characters'],
      ['text', 'nothing'],
    ])
  })

  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [' is missing; expected an object']],
    [
      'no audience',
      { text },
      [
        'to names no audience; expected one of to.aliases, to.subscriptionIds, to.phoneNumbers, to.segments, to.filters',
      ],
    ],
    [
      'two audiences',
      { to: { ...to, segments: ['Lunch'] }, text },
      ['to.segments excludes to.phoneNumbers; a message has exactly one of them'],
    ],
    [
      'an exception without segments',
      { to: { ...to, except: ['Away'] }, text },
      ['to.except is only allowed beside to.segments'],
    ],
    [
      'an empty list',
      { to: { phoneNumbers: [] }, text },
      ['to.phoneNumbers expected at least 1 entries, got a list of 0'],
    ],
    [
      'too many numbers',
      { to: { phoneNumbers: Array(20_001).fill('+15035550100') }, text },
      ['to.phoneNumbers expected at most 20000 entries, got a list of 20001'],
    ],
    [
      'a number that is too short',
      { to: { phoneNumbers: ['+15035550100', '+1503555'] }, text },
      ['to.phoneNumbers.1 is too short for a phone number; expected 8 to 15 digits behind the +'],
    ],
    [
      'the nil UUID as a key',
      { to, text, idempotencyKey: '00000000-0000-0000-0000-000000000000' },
      ['idempotencyKey is the nil UUID; expected one as crypto.randomUUID() makes'],
    ],
    ['an empty text', { to, text: '' }, ['text expected at least 1 characters, got ""']],
    ['a text without English', { to, text: { de: 'Ja' } }, ['text.en is missing; expected text']],
    [
      'a template without an id',
      { to, text, template: {} },
      ['template.id is missing; expected a UUID'],
    ],
    [
      'data without a template',
      { to, text, template: { data: { a: 1 } } },
      [
        'template.data is only allowed beside template.id',
        'template.id is missing; expected a UUID',
      ],
    ],
    [
      'data of more than 2,048 bytes',
      { to, template: { id: uuid, data: { a: 'x'.repeat(2041) } } },
      ['template.data is 2049 bytes of JSON; expected at most 2048'],
    ],
    [
      'what is no JSON',
      { to, template: { id: uuid, data: { a: 1n, b: () => 1 } } },
      [
        'template.data.a is a bigint; expected what JSON can hold',
        'template.data.b is a function; expected what JSON can hold',
      ],
    ],
    [
      'a time that is none',
      { to, text, sendAt: 'soon' },
      ['sendAt expected an ISO 8601 time such as 2026-11-27T09:00:00-07:00, got "soon"'],
    ],
    ...['2027-01-15T18:00:00', '2027-01-15 18:00', '2027-01-15'].map(
      (sendAt): [string, unknown, string[]] => [
        `a time without a zone: ${sendAt}`,
        { to, text, sendAt },
        ['sendAt has no zone; expected a Date, or a time such as 2026-11-27T09:00:00-07:00'],
      ],
    ),
    [
      'a day that no calendar has',
      { to, text, sendAt: '2027-02-31T00:00:00Z' },
      ['sendAt is a day that does not exist, "2027-02-31T00:00:00Z"'],
    ],
    [
      'a sender that is no messaging service',
      { to, text, from: 'MG123' },
      [
        'from expected a messaging service (MG and 32 hexadecimal digits) or a number in E.164 form such as +15035550100, got "MG123"',
      ],
    ],
    [
      'a sender as people write numbers',
      { to, text, from: '503-555-0100' },
      [
        'from expected a messaging service (MG and 32 hexadecimal digits) or a number in E.164 form such as +15035550100, got "50…00"; parseE164 of @textwire/phone reads numbers as people write them',
      ],
    ],
    [
      'languages that OneSignal does not have',
      { to, text: { en: 'a', 'pt-BR': 'b', EN: 'c' } },
      [
        'text.pt-BR is no language here; did you mean pt?',
        'text.EN is no language here; did you mean en?',
      ],
    ],
    [
      'numbers of which one is of the wrong kind',
      { to: { phoneNumbers: ['+1503', 15035550100, '503-555-0101'] }, text },
      [
        'to.phoneNumbers.1 expected text, got a number',
        'to.phoneNumbers.2 expected a number in E.164 form such as +15035550100, got "50…01"; parseE164 of @textwire/phone reads numbers as people write them',
        'to.phoneNumbers.0 is too short for a phone number; expected 8 to 15 digits behind the +',
      ],
    ],
    [
      'conditions that were written by hand',
      { to: { filters: [{ field: 'country', relation: '=', value: 'us' }] }, text },
      ['to.filters.0.value expected upper-case letters such as US, got "us"'],
    ],
    [
      'what cannot be read',
      {
        to: {
          get phoneNumbers() {
            throw new Error('a secret')
          },
        },
        text,
      },
      ['to.phoneNumbers cannot be read; expected what JSON can hold'],
    ],
    [
      'a key that is no UUID',
      { to, text, idempotencyKey: 'order-17' },
      ['idempotencyKey expected a UUID, got "order-17"'],
    ],
    [
      'media',
      { to, text, media: ['https://example.com/a.jpg'] },
      ['media makes an MMS; use mmsMessage'],
    ],
    [
      'a sentence that is not finished',
      { to: { filters: where('language') }, text },
      [
        'to.filters ends in the middle; a sentence ends with what is said of a field, as in .and("country").is("US")',
      ],
    ],
  ])('is of %s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems)
  })

  test('is of data that is nested in itself', () => {
    const data: Record<string, unknown> = {}
    data['again'] = data

    expect(problemsOf({ to, template: { id: uuid, data } })).toEqual([
      'template.data.again is nested in itself, or deeper than 100 levels',
    ])
  })

  test('names the languages that there are when none comes near', () => {
    expect(problemsOf({ to, text: { en: 'a', xx: 'b' } })).toEqual([
      expect.stringMatching(/^text\.xx is no language here; expected one of en, ar, .*, vi$/),
    ])
  })

  test('shows neither numbers nor texts', () => {
    const { message, problems } = refusal({
      to: { phoneNumbers: ['15035550199'], extra: 'a secret' },
      text: ['a secret'],
      from: 'a secret',
      template: { id: 'a secret', data: 'a secret' },
    })

    expect(`${message} ${JSON.stringify(problems)}`).not.toMatch(/secret|5550199/)
  })

  test('names ten problems in its message, and counts the others', () => {
    const { message, problems } = refusal({ to: { phoneNumbers: Array(13).fill('0') }, text })

    expect(problems).toHaveLength(13)
    expect(message.split('\n')).toHaveLength(12)
    expect(message).toMatch(/\n {2}and 3 more$/)
  })

  test('is an error of the family, of something that was not sent', () => {
    expect(refusal({})).toMatchObject({
      name: 'PayloadError',
      code: 'invalid_payload',
      outcome: 'not-sent',
      payload: 'smsMessage',
      [Symbol.for('textwire.error')]: true,
    })
  })
})

const audiences = {
  phoneNumbers: to,
  aliases: { aliases: { external_id: ['user-17'] } },
  subscriptionIds: { subscriptionIds: [uuid] },
  segments: { segments: ['Lunch'], except: ['Away'] },
  filters: { filters: where('tag', 'vip').exists() },
}

describe('what is not JSON where a list belongs', () => {
  const inItself: Record<string, unknown> = {}
  inItself['again'] = inItself

  test.each([
    ['phoneNumbers', { phoneNumbers: inItself }],
    ['filters', { filters: inItself }],
    ['segments', { segments: inItself }],
  ])('is a problem of %s', (name, audience) => {
    expect(problemsOf({ to: audience, text })).toEqual([
      `to.${name}.again is nested in itself, or deeper than 100 levels`,
    ])
  })
})

test.each([
  ['half of a character', 'Hi \ud83d', 'text has half of a character in it'],
  ['U+0000', 'Hi\u0000', 'text has the character U+0000 in it, which ends a text'],
])('refuses a text with %s', (_title, given, problem) => {
  expect(problemsOf({ to, text: given })).toEqual([problem])
})

test('refuses data that JSON would drop', () => {
  expect(problemsOf({ to, text, template: { id: uuid, data: { seats: new Map() } } })).toEqual([
    'template.data.seats is an object of a class; expected a plain object, a list or a Date',
  ])
})

test('refuses a Date as a text, and takes one in the data of a template', () => {
  const template = { id: uuid, data: { opens: new Date(0) } }
  expect(smsMessage({ to, template }).custom_data).toEqual({ opens: '1970-01-01T00:00:00.000Z' })
  expect(problemsOf({ to, text, name: new Date(0) })).toEqual(['name expected text, got a Date'])
})
