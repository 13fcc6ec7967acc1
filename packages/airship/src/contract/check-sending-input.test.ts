import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'
import { createAndSendBodySchema } from './sending-schemas.ts'

const uuid = '0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5'
const row = { ua_msisdn: '15035550100', ua_sender: '12345', ua_opted_in: '2026-11-20T11:58:59' }
const rows = { create_and_send: [row] }
const sms = { alert: 'Hello' }
const media = { url: 'https://example.com/a.png', content_type: 'image/png' }
const mms = { fallback_text: 'Hello', slides: [{ media }] }

const problems = (operation: string, body: unknown, path?: unknown) =>
  checkInput(operation, { body, path }).map((one) => `${one.path}: ${one.message}`)

describe.each(['createAndSend', 'validateCreateAndSend'])('%s', (operation) => {
  const body = { audience: rows, device_types: ['sms'], notification: { sms } }
  const sent = (change: object) => problems(operation, { ...body, ...change })
  const to = (...list: unknown[]) => sent({ audience: { create_and_send: list } })

  test.each<[string, object, string[]]>([
    [
      'an MMS for the platform SMS',
      { notification: { mms } },
      [
        'notification.sms: is missing; device_types names it',
        'notification.mms: does not fit device_types, which says sms',
      ],
    ],
    [
      'an SMS and an MMS',
      { notification: { sms, mms } },
      ['notification.mms: does not fit device_types, which says sms'],
    ],
    [
      'nothing to send',
      { notification: {} },
      ['notification.sms: is missing; device_types names it'],
    ],
    [
      'an SMS without text',
      { notification: { sms: { expiry: 60 } } },
      ['notification.sms.alert: is missing; expected text, or a template'],
    ],
    [
      'a default text',
      { notification: { alert: 'Hello', sms } },
      ['notification.alert: is not a field that is allowed here beside sms'],
    ],
    [
      'two platforms',
      { device_types: ['sms', 'mms'] },
      ['device_types: expected at most 1 entries, got a list of 2'],
    ],
    [
      'another platform',
      { device_types: ['email'] },
      ['device_types.0: expected one of "sms", "mms", got "email"'],
    ],
    [
      'campaigns of an MMS',
      { device_types: ['mms'], notification: { mms }, campaigns: { categories: ['a'] } },
      ['campaigns: goes with an SMS alone; device_types says mms'],
    ],
    [
      'a medium that does not fit',
      {
        device_types: ['mms'],
        notification: { mms: { ...mms, slides: [{ media: { ...media, url: 'https://a/b' } }] } },
      },
      ['notification.mms.slides.0.media.url: has to end in .png to fit content_type image/png'],
    ],
    [
      'rows and a file',
      { audience: { ...rows, bulk_id: uuid } },
      ['audience.bulk_id: is not a field that is allowed here beside create_and_send'],
    ],
    [
      'a file without an id',
      { audience: { bulk_id: 'x' } },
      ['audience.bulk_id: expected a UUID, got "x"'],
    ],
    [
      'a selector',
      { audience: { tag: 'a' } },
      [
        'audience.create_and_send: is missing; expected a list',
        'audience.tag: is not a field that is allowed here',
      ],
    ],
    [
      'values for everyone, which only the Java library writes',
      { global_attributes: {} },
      [
        'global_attributes: is not a field that is allowed here beside audience, device_types, notification',
      ],
    ],
    [
      'an expiry on a day that does not exist',
      { options: { expiry: '2026-02-30T00:00:00' } },
      ['options.expiry: is a day that does not exist, "2026-02-30T00:00:00"'],
    ],
  ])('refuses %s', (_title, change, expected) => {
    expect(sent(change)).toEqual(expected)
  })

  test('refuses rows that Airship would drop or not know', () => {
    const at = 'audience.create_and_send'
    expect(to()).toEqual([`${at}: expected at least 1 entries, got a list of 0`])
    expect(to(...Array.from({ length: 1001 }, () => row))).toEqual([
      `${at}: expected at most 1000 entries, got a list of 1001`,
    ])
    expect(to({ ...row, ua_msisdn: '+15035550100' })).toEqual([
      `${at}.0.ua_msisdn: expected digits alone, country code first, no zero in front, such as 15035550100, got "+15…00"`,
    ])
    expect(to({ ua_msisdn: '15035550100', ua_sender: '12345' })).toEqual([
      `${at}.0.ua_opted_in: is missing; expected text`,
    ])
    expect(to(row, { ...row, ua_opted_in: '2026-02-30T00:00:00' })).toEqual([
      `${at}.1.ua_opted_in: is a day that does not exist, "2026-02-30T00:00:00"`,
    ])
    expect(to({ ...row, ua_opted_out: '2026-11-20T11:58:59' })).toEqual([
      `${at}.0.ua_opted_out: begins with ua_, which is reserved for Airship`,
    ])
  })

  test.each<[string, object]>([
    ['a thousand rows', { audience: { create_and_send: Array.from({ length: 1000 }, () => row) } }],
    ['an uploaded file', { audience: { bulk_id: uuid } }],
    ['a template', { notification: { sms: { template: { fields: { alert: '{{name}}' } } } } }],
    ['strict rows', { options: { use_strict_sms_validation: true } }],
    ['campaigns of an SMS', { campaigns: { categories: ['a'] } }],
    ['an MMS', { device_types: ['mms'], notification: { mms } }],
    [
      'an MMS from a template',
      { device_types: ['mms'], notification: { mms: { template: { template_id: uuid } } } },
    ],
  ])('takes %s', (_title, change) => {
    expect(sent(change)).toEqual([])
  })
})

test('values of any kind stay in a row', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const body = {
        audience: { create_and_send: [{ ...row, own: value }] },
        device_types: ['sms'],
        notification: { sms },
      }
      expect(createAndSendBodySchema.parse(body)).toEqual(body)
    }),
  )
})

test('no number and no value of a row reaches a message', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{8,14}$/), (number) => {
      const bad = { ua_msisdn: `+${number}`, ua_sender: Number(number), [`ua_${number}`]: number }
      const body = { audience: { create_and_send: [bad] }, device_types: [number] }
      expect(problems('createAndSend', body).join()).not.toContain(number)
      const path = { msisdn: `+${number}` }
      expect(
        problems('triggerSmsKeywordInteraction', { keyword: `+${number}` }, path).join(),
      ).not.toContain(number)
    }),
  )
})

describe.each(['bulkSend', 'validateBulkSend'])('%s', (operation) => {
  const body = { audience: { bulk_id: uuid }, device_types: ['sms'], notification: { sms } }
  const sent = (change: object) => problems(operation, { ...body, ...change })

  test.each<[string, object, string[]]>([
    [
      'rows',
      { audience: rows },
      [
        'audience.bulk_id: is missing; expected text',
        'audience.create_and_send: is not a field that is allowed here',
      ],
    ],
    [
      'an MMS platform without an MMS',
      { device_types: ['mms'] },
      ['device_types.0: mms has nothing to send; expected notification.alert or notification.mms'],
    ],
    [
      'an SMS and an MMS',
      { notification: { sms, mms } },
      ['notification.mms: excludes sms; a push has one of them'],
    ],
    [
      'strict rows, which belong to create-and-send',
      { options: { use_strict_sms_validation: true } },
      ['options.use_strict_sms_validation: is an option of create-and-send alone'],
    ],
    [
      'two platforms',
      { device_types: ['sms', 'mms'] },
      ['device_types: expected at most 1 entries, got a list of 2'],
    ],
  ])('refuses %s', (_title, change, expected) => {
    expect(sent(change)).toEqual(expected)
  })

  test.each<[string, object]>([
    ['an SMS', {}],
    ['a default text', { notification: { alert: 'Hello' } }],
    ['an MMS', { device_types: ['mms'], notification: { mms } }],
    ['personal texts', { options: { personalization: true }, global_attributes: { shop: 'a' } }],
  ])('takes %s', (_title, change) => {
    expect(sent(change)).toEqual([])
  })
})

test('an upload is for the platform sms, and its file is not looked into', () => {
  const csv = 'ua_channel_id\ne5c3a1f7-4d2b-4986-b3e1-8f7a6b5c4d3e\n'
  expect(problems('uploadBulkCsv', csv, { platform_name: 'sms' })).toEqual([])
  expect(problems('uploadBulkCsv', csv, { platform_name: 'mms' })).toEqual([
    'platform_name: expected "sms", got "mms"',
  ])
})

describe('a push that is refused', () => {
  const push = { audience: 'all', device_types: ['sms'], notification: { sms } }

  test.each<[string, object, string[]]>([
    [
      'for strict rows, which belong to create-and-send',
      { options: { use_strict_sms_validation: true } },
      ['options.use_strict_sms_validation: is an option of create-and-send alone'],
    ],
    [
      'for an expiry on a day that does not exist',
      { notification: { sms: { alert: 'a', expiry: '2026-02-30T00:00:00' } } },
      ['notification.sms.expiry: is a day that does not exist, "2026-02-30T00:00:00"'],
    ],
    [
      'for values of no feed',
      { feed_references: { feeds: [{ name: 'a' }], defaults: {} } },
      ['feed_references.defaults: is empty; expected at least one feed'],
    ],
    [
      'for the id of a list with a blank',
      { audience: { subscription_list: 'a b' } },
      [
        'audience.subscription_list: expected letters, digits, underscores and hyphens, got text of 3 characters',
      ],
    ],
    [
      'for a time of an activity with a zone',
      {
        audience: {
          activity: 'sms_delivered',
          operator: 'greater',
          value: 1,
          after: '2026-11-20T11:58:59+01:00',
        },
      },
      [
        'audience.after: expected a time in UTC to the second such as 2026-11-20T11:58:59, got "2026-11-20T11:58:59+01:00"',
      ],
    ],
  ])('%s, sent or only checked', (_title, change, expected) => {
    expect(problems('sendPush', { ...push, ...change })).toEqual(expected)
    expect(problems('validatePush', { ...push, ...change })).toEqual(expected)
  })
})

const reaching = (audience: unknown) =>
  problems('sendPush', { audience, device_types: ['sms'], notification: { sms } })

describe('an audience that is refused', () => {
  const many = Array.from({ length: 101 }, () => 'a')

  test.each<[string, unknown, string[]]>([
    [
      'two selectors side by side',
      { tag: 'a', named_user: 'b' },
      ['audience.tag: is not a field that is allowed here beside named_user'],
    ],
    [
      'a selector that does not exist',
      { sms: '12345' },
      [
        'audience.sms_id: is missing; expected an object',
        'audience.sms: is not a field that is allowed here',
      ],
    ],
    [
      'NOT with a list',
      { NOT: ['all'] },
      ['audience.NOT: expected "all" or an object, got a list of 1'],
    ],
    [
      'more than 100 tags',
      { tag: many },
      ['audience.tag: expected at most 100 entries, got a list of 101'],
    ],
    [
      'more than 100 senders',
      { sms_sender: many },
      ['audience.sms_sender: expected at most 100 entries, got a list of 101'],
    ],
    [
      'no named user',
      { named_user: [] },
      ['audience.named_user: expected at least 1 entries, got a list of 0'],
    ],
    [
      'an activity that is not counted',
      { activity: 'sms_delivered' },
      [
        'audience.operator: is missing; expected one of "greater", "less", "equals", "greater_eq", "less_eq"',
        'audience.value: is missing; expected a number',
      ],
    ],
  ])('%s', (_title, audience, expected) => {
    expect(reaching(audience)).toEqual(expected)
  })
})
