import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'
import { sendMessageResponseSchema } from './schemas.ts'
import { sendMessageBodySchema } from './send-message-schema.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const message = { app_id, include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } }
const template = { app_id, include_phone_numbers: ['+15035556789'], template_id: app_id }
const filtered = (...filters: unknown[]) => ({ app_id, contents: { en: 'Hello' }, filters })

const tag = { field: 'tag', key: 'plan', relation: '=', value: 'gold' }
const or = { operator: 'OR' }
const media = { sms_media_urls: ['https://example.com/cat.jpg'] }
const place = { field: 'location', radius: '10', lat: '45.5', long: '-122.6' }

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value)

const problems = (body: unknown) =>
  checkInput('sendMessage', { body }).map(({ path, message: text }) => `${path}: ${text}`)

const without = (body: Record<string, unknown>, ...keys: string[]) =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)))

const modes =
  'include_aliases, include_subscription_ids, include_phone_numbers, included_segments, filters'

describe('a body that is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': is missing; expected an object']],
    ['a list', [message], [': expected an object, got a list of 1']],
    ['no app', without(message, 'app_id'), ['app_id: is missing; expected text']],
    ['an app that is no UUID', { ...message, app_id: 'x' }, ['app_id: expected a UUID, got "x"']],
    [
      'no audience',
      without(message, 'include_phone_numbers'),
      [`: names no audience; expected one of ${modes}`],
    ],
    [
      'two audiences',
      { ...message, include_subscription_ids: [app_id] },
      [
        'include_phone_numbers: excludes include_subscription_ids; a message has exactly one of them',
      ],
    ],
    [
      'three audiences',
      { ...message, filters: [tag], included_segments: ['All'], target_channel: 'sms' },
      [
        'included_segments: excludes include_phone_numbers; a message has exactly one of them',
        'filters: excludes include_phone_numbers; a message has exactly one of them',
      ],
    ],
    [
      'aliases without a channel',
      { app_id, contents: { en: 'a' }, include_aliases: { external_id: ['1'] } },
      ['target_channel: is missing; expected "sms" or "push" beside include_aliases'],
    ],
    [
      'segments without a channel',
      { app_id, contents: { en: 'a' }, included_segments: ['All'] },
      ['target_channel: is missing; expected "sms" or "push" beside included_segments'],
    ],
    [
      'a channel that does not exist',
      { ...message, target_channel: 'fax' },
      ['target_channel: expected one of "sms", "push", "email", got "fax"'],
    ],
    [
      'excluded segments alone',
      { ...message, excluded_segments: ['Staff'] },
      ['excluded_segments: is only allowed beside included_segments'],
    ],
    [
      'no content',
      without(message, 'contents'),
      ['contents: is missing; expected contents, template_id or both'],
    ],
    [
      'no English',
      { ...message, contents: { de: 'Hallo' } },
      ['contents.en: is missing; expected text'],
    ],
    [
      'empty English',
      { ...message, contents: { en: '' } },
      ['contents.en: expected at least 1 characters, got ""'],
    ],
    [
      'a language that does not exist',
      { ...message, contents: { en: 'a', cn: 'b' } },
      ['contents.cn: is not a field that is allowed here beside en'],
    ],
    [
      'two languages that do not exist, neither beside the other',
      { ...message, contents: { cn: 'b', en: 'a', xx: 'c' } },
      [
        'contents.cn: is not a field that is allowed here beside en',
        'contents.xx: is not a field that is allowed here beside en',
      ],
    ],
    [
      'custom data without a template',
      { ...message, custom_data: { a: 1 } },
      ['custom_data: is only allowed beside template_id'],
    ],
    [
      'custom data over 2 KB',
      { ...template, custom_data: { a: 'x'.repeat(2041) } },
      ['custom_data: is 2049 bytes of JSON; expected at most 2048'],
    ],
    [
      'custom data over 2 KB in UTF-8',
      { ...template, custom_data: { a: 'é'.repeat(1021) } },
      ['custom_data: is 2050 bytes of JSON; expected at most 2048'],
    ],
    [
      'a text of 1,601 characters beside media',
      { ...message, ...media, contents: { en: 'Hello', de: 'a'.repeat(1601) } },
      ['contents.de: has 1601 characters beside sms_media_urls; expected at most 1600'],
    ],
    [
      'a number without its plus',
      { ...message, include_phone_numbers: ['+15035556789', '15035556789'] },
      [
        'include_phone_numbers.1: expected a number in E.164 form such as +15035550100, got "15…89"',
      ],
    ],
    [
      'no numbers',
      { ...message, include_phone_numbers: [] },
      ['include_phone_numbers: expected at least 1 entries, got a list of 0'],
    ],
    [
      'too many numbers',
      { ...message, include_phone_numbers: times(20_001, '+15035556789') },
      ['include_phone_numbers: expected at most 20000 entries, got a list of 20001'],
    ],
    [
      'a sender that is neither service nor number',
      { ...message, sms_from: 'MG123' },
      [
        'sms_from: expected a messaging service (MG and 32 hexadecimal digits) or a number in E.164 form such as +15035550100, got "MG123"',
      ],
    ],
    [
      'too many media',
      { ...message, sms_media_urls: times(11, 'https://example.com/a.png') },
      ['sms_media_urls: expected at most 10 entries, got a list of 11'],
    ],
    [
      'media that is not on the web',
      { ...message, sms_media_urls: ['file:///a.png'] },
      ['sms_media_urls.0: expected an http or https address without spaces, got "file:///…"'],
    ],
    [
      'media with a password and a token, of which the host is shown',
      { ...message, sms_media_urls: ['ftp://ada:pa@ss@example.com:21/a?token=b', 'x://y'] },
      [
        'sms_media_urls.0: expected an http or https address without spaces, got "ftp://example.com/…"',
        'sms_media_urls.1: expected an http or https address without spaces, got "x://y"',
      ],
    ],
    [
      'a long name',
      { ...message, name: 'x'.repeat(129) },
      ['name: expected at most 128 characters, got text of 129 characters'],
    ],
    [
      'a time that is not ISO 8601',
      { ...message, send_after: 'tomorrow' },
      ['send_after: expected an ISO 8601 time such as 2026-11-27T09:00:00-07:00, got "tomorrow"'],
    ],
    [
      'a time that does not exist',
      { ...message, send_after: '2026-13-27T09:00:00Z' },
      ['send_after: is no time that can be read, "2026-13-27T09:00:00Z"; expected ISO 8601'],
    ],
    [
      'a day that no calendar has',
      { ...message, send_after: '2027-02-29T09:00:00-07:00' },
      ['send_after: is a day that does not exist, "2027-02-29T09:00:00-07:00"'],
    ],
    [
      'a key that is no UUID',
      { ...message, idempotency_key: 'once' },
      ['idempotency_key: expected a UUID, got "once"'],
    ],
    [
      'aliases without a label',
      { app_id, contents: { en: 'a' }, include_aliases: {}, target_channel: 'sms' },
      ['include_aliases: is empty; expected at least one label with ids'],
    ],
    [
      'too many aliases over all labels',
      {
        app_id,
        contents: { en: 'a' },
        include_aliases: { one: times(10_001, 'a'), two: times(10_000, 'b') },
        target_channel: 'sms',
      },
      ['include_aliases: has 20001 ids; expected at most 20000'],
    ],
    [
      'an unknown field',
      { ...message, sms_form: '+15035550100' },
      [
        'sms_form: is not a field that is allowed here beside app_id, include_phone_numbers, contents',
      ],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems(body)).toEqual(expected)
  })
})

describe('filters that are refused', () => {
  test.each<[string, unknown, string[]]>([
    ['none', filtered(), ['filters: expected at least 1 entries, got a list of 0']],
    [
      'more than 200 entries',
      filtered(...times(201, tag)),
      ['filters: expected at most 200 entries, got a list of 201'],
    ],
    [
      'an operator first',
      filtered(or, tag),
      ['filters.0: is an operator; the list begins with a condition'],
    ],
    [
      'an operator last',
      filtered(tag, or),
      ['filters.1: is an operator; the list ends with a condition'],
    ],
    [
      'two operators in a row',
      filtered(tag, or, { operator: 'AND' }, tag),
      ['filters.2: is a second operator in a row; expected a condition'],
    ],
    [
      'an unknown operator',
      filtered(tag, { operator: 'XOR' }, tag),
      ['filters.1.operator: expected one of "AND", "OR", got "XOR"'],
    ],
    [
      'a tag without its key',
      filtered(without(tag, 'key')),
      ['filters.0.key: is missing; expected text'],
    ],
    [
      'a tag without its value',
      filtered(without(tag, 'value')),
      ['filters.0.value: is missing; expected text'],
    ],
    [
      'more than 20 values in a list',
      filtered({ ...tag, relation: 'in_array', value: times(21, 'a').join(',') }),
      ['filters.0.value: lists 21 values; expected at most 20'],
    ],
    [
      'a session without its hours',
      filtered({ field: 'last_session', relation: '>' }),
      ['filters.0.hours_ago: is missing; expected text'],
    ],
    [
      'a session that is not counted in decimals',
      filtered({ field: 'first_session', relation: '<', hours_ago: 'two' }),
      ['filters.0.hours_ago: expected a decimal number in a string such as "1.5", got "two"'],
    ],
    [
      'a location with a relation',
      filtered({ ...place, relation: '=' }),
      ['filters.0.relation: is not a field that is allowed here beside field, radius, lat, long'],
    ],
    [
      'a location without its radius',
      filtered(without(place, 'radius')),
      ['filters.0.radius: is missing; expected text'],
    ],
    [
      'a place that is not on Earth',
      filtered({ ...place, lat: '90.1', long: '-181' }),
      [
        'filters.0.lat: expected -90 to 90 degrees, got "90.1"',
        'filters.0.long: expected -180 to 180 degrees, got "-181"',
      ],
    ],
    [
      'a country compared with nothing',
      filtered({ field: 'country', relation: '=' }),
      ['filters.0.value: is missing; expected a code of two letters beside "="'],
    ],
    [
      'a relation that the field does not know',
      filtered({ field: 'session_time', relation: '=', value: '3' }),
      ['filters.0.relation: expected one of ">", "<", got "="'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems(body)).toEqual(expected)
  })
})

describe('a body that passes', () => {
  test.each<[string, unknown]>([
    ['a text', message],
    ['a template beside a text', { ...message, template_id: app_id }],
    ['custom data of exactly 2 KB', { ...template, custom_data: { a: 'x'.repeat(2040) } }],
    ['1,600 characters beside media', { ...message, ...media, contents: { en: 'a'.repeat(1600) } }],
    [
      '1,600 characters and Liquid beside media',
      {
        ...message,
        ...media,
        contents: { en: `${'a'.repeat(1600)}{{ message.custom_data.name }}` },
      },
    ],
    ['1,601 characters without media', { ...message, contents: { en: 'a'.repeat(1601) } }],
    ['fields that are undefined', { ...message, name: undefined, filters: undefined }],
    ['a time without seconds and zone', { ...message, send_after: '2026-11-27 09:00' }],
    ['a leap day', { ...message, send_after: '2028-02-29' }],
    ['a presence with a country', filtered({ field: 'country', relation: 'exists' })],
    ['operators between conditions', filtered(tag, or, place, { operator: 'AND' }, tag)],
    [
      'twenty values in a list',
      filtered({ ...tag, relation: 'not_in_array', value: times(20, 'a').join(',') }),
    ],
  ])('%s', (_title, body) => {
    expect(problems(body)).toEqual([])
  })
})

describe('parameters', () => {
  test.each<[string, Parameters<typeof checkInput>, string[]]>([
    ['a view', ['viewMessage', { path: { message_id: 'x' }, query: { app_id } }], []],
    [
      'a view by the id of the operation, without anything',
      ['onesignal.viewMessage', {}],
      ['message_id', 'app_id'],
    ],
    [
      'a view with everything wrong',
      [
        'viewMessage',
        {
          path: { message_id: '' },
          query: { app_id, outcome_names: ['click'], outcome_time_range: '1y' },
        },
      ],
      ['message_id', 'outcome_names.0', 'outcome_time_range'],
    ],
    [
      'a cancellation without its app',
      ['cancelMessage', { path: { message_id: 'x' }, query: {} }],
      ['app_id'],
    ],
  ])('%s', (_title, given, paths) => {
    expect(checkInput(...given).map(({ path }) => path)).toEqual(paths)
  })

  test('an operation that does not exist is an error', () => {
    expect(() => checkInput('sendMesage', {})).toThrow(
      /operation is "sendMesage"; expected one of .*sendMessage, .*rotateApiKey/,
    )
  })
})

test('no phone number reaches a message', () => {
  const digits = fc.stringMatching(/^[1-9]\d{8,14}$/)
  const field = fc.constantFrom(
    'include_phone_numbers',
    'contents',
    'custom_data',
    'include_aliases',
    'sms_from',
    'name',
    'send_after',
    'filters',
  )
  fc.assert(
    fc.property(digits, field, (number, name) => {
      const spot = { field: 'location', lat: number, long: number, radius: number }
      const list = [number, [number], [spot], { [number]: [number] }, { en: 1, [number]: 'a' }]
      for (const value of [...list, `+${number}`, `call ${number}`, Number(number)]) {
        expect(problems({ ...message, [name]: value }).join()).not.toContain(number)
      }
    }),
  )
})

test.each([
  ['+1 (503) 555-6789', '"+15…89"'],
  ['tel:+15035556789', '"tel:+15…89"'],
  ['somebody@example.com', '"s…@example.com"'],
  ['15035556789@sms.example.com', '"1…@sms.example.com"'],
  ['2026-11-27T09:00:00Z', '"2026-11-27T09:00:00Z"'],
  ['2026-11-27 09:00', '"2026-11-27 09:00"'],
  ['MG123', '"MG123"'],
  ['481 516', 'text of 7 characters'],
  ['call 503 555 6789 now', 'text of 21 characters'],
  ['your-code-is-eight-letters-of-41-characters', 'text of 43 characters'],
  ['os_v2_app_short', 'text of 15 characters'],
  ['eyJhbGciOiJFUzI1NiJ9.e30.c2ln', 'text of 29 characters'],
  ['VWYaNxEyTaCvTIV8wvbl8w', 'text of 22 characters'],
])('%s is shown as %s', (given, shown) => {
  const [problem] = problems({ ...message, idempotency_key: given })
  expect(problem).toBe(`idempotency_key: expected a UUID, got ${shown}`)
})

describe('what a message says', () => {
  const code = '481516'

  test.each<[string, string, unknown, string]>([
    ['a sentence', 'contents', `Your code is ${code}`, 'an object, got text of 19 characters'],
    ['a code', 'contents', code, 'expected an object, got text of 6 characters'],
    ['a number', 'contents', Number(code), 'expected an object, got a number'],
    ['a BigInt', 'contents', BigInt(code), 'cannot be written as JSON'],
    ['a function', 'contents', () => code, 'expected an object, got a function'],
    ['a symbol', 'contents', Symbol(code), 'expected an object, got a symbol'],
    ['a list', 'contents', { en: [code] }, 'expected text, got a list of 1'],
    ['a number as English', 'contents', { en: Number(code) }, 'expected text, got a number'],
    ['a language', 'contents', { en: 'a', [`Your code is ${code}`]: 'b' }, '(19 characters)'],
    ['custom data', 'custom_data', code, 'expected an object, got text of 6 characters'],
    ['a sender', 'sms_from', `Your code is ${code}`, 'got text of 19 characters'],
    ['a name', 'name', `Your code is ${code}`.repeat(10), 'got text of 190 characters'],
    ['a field', `Your code is ${code}`, 'a', '(19 characters): is not a field'],
    ['a long field', `${'x'.repeat(41)}${code}`, 'a', '(47 characters): is not a field'],
  ])('is not shown where it stands as %s', (_what, name, value, words) => {
    const text = problems({ ...message, [name]: value }).join()
    expect(text).toContain(words)
    expect(text).not.toContain(code)
  })

  test('nor are the properties of an event', () => {
    const event = { name: 'order-picked-up', external_id: 'user-17', properties: code }
    const found = checkInput('createCustomEvents', { path: { app_id }, body: { events: [event] } })
    expect(found).toEqual([
      { path: 'events.0.properties', message: 'expected an object, got text of 6 characters' },
    ])
  })
})

describe('what cannot be written as JSON', () => {
  const cycle: Record<string, unknown> = { ...message }
  cycle['custom_data'] = { cycle }
  const deep: unknown = JSON.parse('{"a":'.repeat(6_000) + '1' + '}'.repeat(6_000))

  test.each<[string, unknown]>([
    ['a cycle', cycle],
    ['a BigInt', { ...template, custom_data: { number: 10n } }],
    ['a BigInt where anything may stand', { ...message, data: { number: 10n } }],
    ['objects in objects without end', { ...template, custom_data: deep }],
    [
      'a field that throws',
      {
        ...message,
        get name() {
          throw new Error('no')
        },
      },
    ],
  ])('is one problem: %s', (_what, body) => {
    expect(problems(body)).toEqual([
      'body: cannot be written as JSON; expected plain values, without a cycle or a BigInt',
    ])
  })

  test('in a query or a path is one too', () => {
    const paths = checkInput('viewMessage', { path: { message_id: 1n }, query: cycle })
    expect(paths.map(({ path }) => path)).toEqual(['path', 'query'])
  })
})

test('each problem is short, and thousands of them are found in no time', () => {
  const names = times(20_000, 0).map((_, index) => [`field-${index}`, index])
  const found = checkInput('sendMessage', { body: { ...message, ...Object.fromEntries(names) } })
  expect(found).toHaveLength(20_000)
  expect(Math.max(...found.map((one) => one.path.length + one.message.length))).toBeLessThan(300)
})

test('the schema reports an unknown key apart from all else', () => {
  const result = sendMessageBodySchema.safeParse({ ...message, isSms: true })
  expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['isSms'] }])
})

describe('what sendMessage answers', () => {
  test.each([
    ['an id', { id: app_id }, true],
    ['an empty id with reasons', { id: '', errors: ['a'] }, true],
    ['no id with reasons', { errors: ['a'] }, true],
    ['an empty id with an empty object', { id: '', errors: {} }, true],
    ['an empty id without reasons', { id: '' }, false],
    ['an id with a list of errors', { id: app_id, errors: ['a'] }, false],
    ['fields that are not known yet', { id: app_id, recipients: 3 }, true],
  ])('%s', (_title, body, readable) => {
    expect(sendMessageResponseSchema.safeParse(body).success).toBe(readable)
  })
})
