import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OperationInput } from '../generated/create-check-input.ts'
import { checkInput } from './check-input.ts'
import { mediaTypes } from './media-types.ts'

const channel = { msisdn: '15035556789', sender: '12345' }
const uuid = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'
const push = {
  audience: { sms_id: channel },
  device_types: ['sms'],
  notification: { sms: { alert: 'Hello' } },
}
const media = { url: 'https://example.com/a.png', content_type: 'image/png' }
const mms = { fallback_text: 'Hello', slides: [{ media }] }

const notified = (notification: unknown) => ({ ...push, notification })
const withMedia = (changed: Record<string, unknown>) =>
  notified({ mms: { ...mms, slides: [{ media: { ...media, ...changed } }] } })
const reaching = (audience: unknown) => ({ ...push, audience })

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value)

const problems = (operation: string, body: unknown) =>
  checkInput(operation, { body }).map(({ path, message }) => `${path}: ${message}`)

const msisdn = 'digits alone, country code first, no zero in front, such as 15035550100'
const moment = 'a time in UTC to the second such as 2026-11-20T11:58:59'

describe('a registration that is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': is missing; expected an object']],
    ['no number', { sender: '12345' }, ['msisdn: is missing; expected text']],
    [
      'a number with a plus',
      { ...channel, msisdn: '+15035556789' },
      [`msisdn: expected ${msisdn}, got "+15…89"`],
    ],
    [
      'a number with a zero first',
      { ...channel, msisdn: '05035556789' },
      [`msisdn: expected ${msisdn}, got "05…89"`],
    ],
    [
      'a number of 16 digits',
      { ...channel, msisdn: '1503555678912345' },
      ['msisdn: expected at most 15 characters, got "15…45"'],
    ],
    [
      'an empty sender',
      { ...channel, sender: '' },
      ['sender: expected at least 1 characters, got ""'],
    ],
    [
      'a sender that is a number',
      { ...channel, sender: 12345 },
      ['sender: expected text, got 12345'],
    ],
    [
      'consent with an offset',
      { ...channel, opted_in: '2026-11-20T11:58:59+01:00' },
      [`opted_in: expected ${moment}, got "2026-11-20T11:58:59+01:00"`],
    ],
    [
      'consent with milliseconds',
      { ...channel, opted_in: '2026-11-20T11:58:59.123Z' },
      [`opted_in: expected ${moment}, got "2026-11-20T11:58:59.123Z"`],
    ],
    [
      'consent on a day that does not exist',
      { ...channel, opted_in: '2026-02-30T11:58:59' },
      ['opted_in: is a day that does not exist, "2026-02-30T11:58:59"'],
    ],
    [
      'a country in words',
      { ...channel, locale_country: 'USA' },
      ['locale_country: expected a code of two letters, got "USA"'],
    ],
    [
      'no tag operation',
      { ...channel, tag_operations: {} },
      ['tag_operations: is empty; expected add, remove or set'],
    ],
    [
      'a bare group of tags',
      { ...channel, tag_operations: { interests: ['a'] } },
      ['tag_operations.interests: is not a field that is allowed here'],
    ],
    [
      'a reserved group',
      { ...channel, tag_operations: { add: { ua_opt_in: ['true'] } } },
      ['tag_operations.add.ua_opt_in: begins with ua_, which is reserved for Airship'],
    ],
    [
      'a group with a long name',
      { ...channel, tag_operations: { set: { ['g'.repeat(129)]: [] } } },
      ['tag_operations.set: has a group name of 129 characters; expected 1 to 128'],
    ],
    [
      'too many tags of a group',
      { ...channel, tag_operations: { add: { a: times(101, 't') } } },
      ['tag_operations.add.a: expected at most 100 entries, got a list of 101'],
    ],
    [
      'a long tag',
      { ...channel, tag_operations: { add: { a: ['t'.repeat(129)] } } },
      ['tag_operations.add.a.0: expected at most 128 characters, got text of 129 characters'],
    ],
    [
      'an unknown field',
      { ...channel, opt_in: true },
      ['opt_in: is not a field that is allowed here beside msisdn, sender'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems('registerSmsChannel', body)).toEqual(expected)
  })
})

test.each([
  '2026-11-20T11:58:59',
  '2026-11-20 11:58:59',
  '2026-11-20T11:58:59Z',
  '2028-02-29T00:00:00',
])('a registration takes consent at %s', (opted_in) => {
  expect(problems('registerSmsChannel', { ...channel, opted_in })).toEqual([])
})

describe('a Date', () => {
  const consent = new Date('2026-11-20T11:58:59.123Z')
  const row = { ua_msisdn: channel.msisdn, ua_sender: '12345', ua_opted_in: consent }

  test.each<[string, string, OperationInput]>([
    ['as a moment', 'registerSmsChannel', { body: { ...channel, opted_in: consent } }],
    [
      'in a list',
      'createAndSend',
      {
        body: {
          audience: { create_and_send: [{ ...row, delivery: consent }] },
          device_types: ['sms'],
          notification: { sms: { alert: 'Hello' } },
        },
      },
    ],
    [
      'that the type also lets be a number',
      'sendPush',
      { body: notified({ sms: { alert: 'Hello', expiry: consent } }) },
    ],
    [
      'in a query',
      'getSendsReport',
      { query: { start: consent, end: consent, precision: 'DAILY' } },
    ],
  ])('%s is the text that the client writes', (_title, operation, input) => {
    expect(checkInput(operation, input)).toEqual([])
  })

  test.each<[string, unknown, string]>([
    ['that is invalid', new Date('soon'), 'expected text, got an invalid Date'],
    ['of a year that has five digits', new Date(8.64e15), `expected ${moment}, got "+27…13T00:00"`],
  ])('%s is none', (_title, opted_in, expected) => {
    expect(problems('registerSmsChannel', { ...channel, opted_in })).toEqual([
      `opted_in: ${expected}`,
    ])
  })

  test('where no text goes is none', () => {
    expect(problems('sendPush', { ...push, options: { no_throttle: consent } })).toEqual([
      'options.no_throttle: expected true or false, got "2026-11-20T11:58:59"',
    ])
  })
})

describe('a push that is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': is missing; expected an object or a list']],
    ['text', 'all', [': expected an object or a list, got "all"']],
    ['no pushes', [], [': expected at least 1 entries, got a list of 0']],
    [
      'more than 100 pushes',
      times(101, push),
      [': expected at most 100 entries, got a list of 101'],
    ],
    [
      'no platforms',
      { ...push, device_types: [] },
      ['device_types: expected at least 1 entries, got a list of 0'],
    ],
    [
      'an SMS and an MMS',
      notified({ sms: { alert: 'Hello' }, mms }),
      ['notification.mms: excludes sms; a push has one of them'],
    ],
    [
      'an empty notification',
      notified({}),
      [
        'device_types.0: sms has nothing to send; expected notification.alert or notification.sms',
        'notification: is empty; expected alert, sms or mms',
      ],
    ],
    [
      'an SMS without text',
      notified({ sms: { shorten_links: true } }),
      ['notification.sms.alert: is missing; expected it here, or notification.alert'],
    ],
    [
      'an SMS that is also a template',
      notified({ sms: { alert: 'Hello', template: { template_id: uuid } } }),
      ['notification.sms.template: is not a field that is allowed here beside alert'],
    ],
    [
      'an SMS over 1,600 characters',
      notified({ sms: { alert: 'x'.repeat(1601) } }),
      ['notification.sms.alert: expected at most 1600 characters, got text of 1601 characters'],
    ],
    [
      'an SMS that keeps for more than 48 hours',
      notified({ sms: { alert: 'Hello', expiry: 172_801 } }),
      ['notification.sms.expiry: expected at most 172800, got 172801'],
    ],
    [
      'an SMS that has expired before it is sent',
      notified({ sms: { alert: 'Hello', expiry: -1 } }),
      ['notification.sms.expiry: expected at least 0, got -1'],
    ],
    [
      'a push that expires at no time',
      { ...push, options: { expiry: 'soon' } },
      [`options.expiry: expected ${moment}, got "soon"`],
    ],
    [
      'a platform without content',
      { ...push, device_types: ['sms', 'ios'] },
      ['device_types.1: ios has nothing to send; expected notification.alert'],
    ],
    [
      'an MMS platform without an MMS',
      { ...push, device_types: ['mms'] },
      ['device_types.0: mms has nothing to send; expected notification.alert or notification.mms'],
    ],
    [
      'a number on a platform without texts',
      { ...push, device_types: ['ios'], notification: { alert: 'Hello' } },
      ['device_types: lacks sms or mms, which the audience names by number or sender'],
    ],
    [
      'a sender deep in the audience, on a platform without texts',
      {
        audience: { AND: ['all', { NOT: { OR: [{ sms_sender: '12345' }] } }] },
        device_types: ['web'],
        notification: { alert: 'Hello' },
      },
      ['device_types: lacks sms or mms, which the audience names by number or sender'],
    ],
    [
      'an MMS without its fallback',
      notified({ mms: { slides: [{ media }] } }),
      ['notification.mms.fallback_text: is missing; expected text'],
    ],
    [
      'a fallback over 160 characters',
      notified({ mms: { ...mms, fallback_text: 'x'.repeat(161) } }),
      [
        'notification.mms.fallback_text: expected at most 160 characters, got text of 161 characters',
      ],
    ],
    [
      'a subject over 80 characters',
      notified({ mms: { ...mms, subject: 'x'.repeat(81) } }),
      ['notification.mms.subject: expected at most 80 characters, got text of 81 characters'],
    ],
    [
      'two slides',
      notified({ mms: { ...mms, slides: [{ media }, { media }] } }),
      ['notification.mms.slides: expected at most 1 entries, got a list of 2'],
    ],
    [
      'no slides',
      notified({ mms: { ...mms, slides: [] } }),
      ['notification.mms.slides: expected at least 1 entries, got a list of 0'],
    ],
    [
      'a medium of an unknown type',
      withMedia({ content_type: 'video/mp4' }),
      [
        `notification.mms.slides.0.media.content_type: expected one of ${[
          'image/jpeg',
          'image/gif',
          'image/png',
          'text/vcard',
          'audio/wav',
          'audio/3gpp',
          'audio/3gpp2',
          'audio/mp4',
          'audio/mpeg',
        ]
          .map((type) => `"${type}"`)
          .join(', ')}, got "video/mp4"`,
      ],
    ],
    [
      'a medium whose ending is of another type',
      withMedia({ url: 'https://example.com/a.gif' }),
      ['notification.mms.slides.0.media.url: has to end in .png to fit content_type image/png'],
    ],
    [
      'a medium with a query after its ending',
      withMedia({ url: 'https://example.com/a.png?v=2' }),
      ['notification.mms.slides.0.media.url: has to end in .png to fit content_type image/png'],
    ],
    [
      'a medium that is not on the web',
      withMedia({ url: 'ftp://example.com/a.png' }),
      [
        'notification.mms.slides.0.media.url: expected an http or https address without spaces, got "ftp://example.com/…"',
      ],
    ],
    [
      'a medium that is too large',
      withMedia({ content_length: 2_097_153 }),
      [
        'notification.mms.slides.0.media.content_length: is 2097153; image/png takes at most 2097152 bytes',
      ],
    ],
    [
      'an error in the second of two',
      [push, notified({ sms: {} })],
      ['1.notification.sms.alert: is missing; expected it here, or notification.alert'],
    ],
    [
      'an error in a localization',
      {
        ...push,
        localizations: [
          { language: 'fr' },
          {
            language: 'de',
            notification: {
              mms: { ...mms, slides: [{ media: { ...media, url: 'https://example.com/a' } }] },
            },
          },
        ],
      },
      [
        'localizations.1.notification.mms.slides.0.media.url: has to end in .png to fit content_type image/png',
      ],
    ],
    [
      'campaigns without a category',
      { ...push, campaigns: { categories: [] } },
      ['campaigns.categories: expected at least 1 entries, got a list of 0'],
    ],
    [
      'a long category',
      { ...push, campaigns: { categories: ['c'.repeat(65)] } },
      ['campaigns.categories.0: expected at most 64 characters, got text of 65 characters'],
    ],
    [
      'an unknown message type',
      { ...push, message_type: 'promo' },
      ['message_type: expected one of "transactional", "commercial", got "promo"'],
    ],
    [
      'an unknown field deep down',
      notified({ sms: { alert: 'Hello', alert1: 'x' } }),
      ['notification.sms.alert1: is not a field that is allowed here beside alert'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems('sendPush', body)).toEqual(expected)
  })
})

const many = (count: number) => ({ OR: times(count, { tag: 'a' }) })

describe('an audience that is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['nobody', undefined, ['audience: is missing; expected "all" or an object']],
    [
      'half a channel',
      { sms_id: { sender: '1' } },
      ['audience.sms_id.msisdn: is missing; expected text'],
    ],
    [
      'a number with a plus',
      { sms_id: { ...channel, msisdn: '+15035556789' } },
      [`audience.sms_id.msisdn: expected ${msisdn}, got "+15…89"`],
    ],
    [
      'a channel that is no UUID',
      { channel: ['x'] },
      ['audience.channel.0: expected a UUID, got "x"'],
    ],
    ['an empty AND', { AND: [] }, ['audience.AND: expected at least 1 entries, got a list of 0']],
    [
      'more than ten under OR',
      many(11),
      ['audience.OR: expected at most 10 entries, got a list of 11'],
    ],
    [
      'more than 1,000 conditions',
      { AND: [{ AND: times(10, { AND: times(10, many(10)) }) }, 'all'] },
      ['audience: has 1001 conditions; expected at most 1000'],
    ],
    [
      'a long sender',
      { sms_sender: '1'.repeat(17) },
      ['audience.sms_sender: expected at most 16 characters, got "11…11"'],
    ],
  ])('%s', (_title, audience, expected) => {
    expect(problems('sendPush', reaching(audience))).toEqual(expected)
  })
})

describe('a push that passes', () => {
  test.each<[string, unknown]>([
    ['an SMS', push],
    ['a hundred pushes', times(100, push)],
    ['an SMS with the default text', notified({ alert: 'Hello', sms: { expiry: 172_800 } })],
    ['an MMS to the platform sms', notified({ mms })],
    ['an MMS to the platform mms', { ...notified({ mms }), device_types: ['mms'] }],
    ['a medium whose ending is in capitals', withMedia({ url: 'https://example.com/A.PNG' })],
    ['the largest picture', withMedia({ content_length: 2_097_152 })],
    ['fields that are undefined', { ...push, options: undefined, campaigns: undefined }],
    [
      'a thousand conditions',
      reaching({ AND: times(10, { OR: times(10, { OR: times(10, 'all') }) }) }),
    ],
  ])('%s', (_title, body) => {
    expect(problems('sendPush', body)).toEqual([])
  })

  const endings = Object.entries(mediaTypes).flatMap(([content_type, { endings: list }]) =>
    list.map((ending) => ({ ending, content_type })),
  )

  test.each(endings)('$ending as $content_type', ({ ending, content_type }) => {
    const url = `https://example.com/file${ending}`
    expect(problems('sendPush', withMedia({ url, content_type }))).toEqual([])
  })

  test.each(endings)('$ending as nothing else than $content_type', ({ ending, content_type }) => {
    const url = `https://example.com/file${ending}`
    for (const other of Object.keys(mediaTypes).filter((name) => name !== content_type)) {
      expect(problems('sendPush', withMedia({ url, content_type: other }))).toHaveLength(1)
    }
  })
})

describe('other operations', () => {
  test('an opt-out needs both halves of a channel', () => {
    expect(problems('optOutSmsChannel', channel)).toEqual([])
    expect(problems('optOutSmsChannel', { msisdn: '1' })).toEqual([
      'sender: is missing; expected text',
    ])
  })

  test('a lookup needs both halves of a channel, as text', () => {
    expect(checkInput('airship.lookupSmsChannel', { path: channel })).toEqual([])
    expect(
      checkInput('lookupSmsChannel', { path: { msisdn: 15035556789, sender: 'US:12345' } }),
    ).toEqual([{ path: 'msisdn', message: 'expected text, got 15…89' }])
  })

  test('an operation that does not exist is an error', () => {
    expect(() => checkInput('push', {})).toThrow('operation is "push"; expected one of ')
  })
})

test('no phone number reaches a message', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{8,14}$/), (number) => {
      for (const value of [number, `+${number}`, [number], { [number]: number }, Number(number)]) {
        const given = [
          ...problems('registerSmsChannel', { msisdn: value, sender: value, opted_in: value }),
          ...problems('sendPush', reaching({ sms_id: { msisdn: `+${number}`, sender: value } })),
          ...problems('sendPush', { ...push, campaigns: value, localizations: [value] }),
        ]
        expect(given.join()).not.toContain(number)
      }
    }),
  )
})
