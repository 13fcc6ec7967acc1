import { describe, expect, it } from 'vitest'
import { refusals } from '../testing/refusals.ts'
import { mmsCreateAndSend } from './mms-create-and-send.ts'
import { smsCreateAndSend } from './sms-create-and-send.ts'

const uuid = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'
const now = () => Date.parse('2026-11-21T12:00:00Z')
const url = 'https://example.com/chairs.png'
const row = { ua_msisdn: '15035550100', ua_sender: '12345', ua_opted_in: '2026-11-20T11:58:59' }
const media = { url, content_type: 'image/png' }

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as never

describe('a create-and-send of an SMS', () => {
  it('goes to rows', () => {
    const consent = new Date('2026-11-20T11:58:59Z')
    expect(
      smsCreateAndSend({
        to: [{ ...row, ua_opted_in: consent, name: 'Ada' }],
        template: { fields: { alert: 'Hello {{name}}' } },
        expiry: 3600,
        campaigns: ['autumn'],
        options: { useStrictSmsValidation: true },
      }),
    ).toStrictEqual({
      audience: { create_and_send: [{ ...row, name: 'Ada' }] },
      device_types: ['sms'],
      notification: { sms: { template: { fields: { alert: 'Hello {{name}}' } }, expiry: 3600 } },
      campaigns: { categories: ['autumn'] },
      options: { use_strict_sms_validation: true },
    })
  })

  it('goes to the people of a file', () => {
    expect(
      smsCreateAndSend({ to: { bulkId: uuid }, text: 'Hello', personalize: true }),
    ).toStrictEqual({
      audience: { bulk_id: uuid },
      device_types: ['sms'],
      notification: { sms: { alert: 'Hello' } },
      options: { personalization: true },
    })
  })

  it.each<[string, object, readonly string[]]>([
    ['nobody', { to: undefined }, ['to: is missing; expected rows or { bulkId }']],
    ['no rows', { to: [] }, ['to: expected at least 1 entries, got a list of 0']],
    [
      'what is neither rows nor a file',
      { to: 'all' },
      ['to: expected a list or an object, got text of 3 characters'],
    ],
    [
      'neither rows nor the id of a file',
      { to: {} },
      [
        'to.bulkId: is missing; expected the id of an uploaded file, or a list of rows in place of the object',
      ],
    ],
    ['a file that has no id', { to: { bulkId: 'a' } }, ['to.bulkId: expected a UUID, got "a"']],
    [
      'rows twice',
      { to: [row, { ...row, ua_sender: '54321' }, row] },
      ['to.2: has the number and the sender of to.0; leave repeats out'],
    ],
    [
      'a reserved name',
      { to: [{ ...row, ua_nick: 'A' }] },
      ['to.0.ua_nick: begins with ua_, which is reserved for Airship'],
    ],
    ['no words', { text: undefined }, ['text: is missing; expected text or template']],
    ['an empty text', { text: '' }, ['text: expected at least 1 characters, got ""']],
    [
      'a moment that is too far away',
      { expiry: new Date('2026-11-24T12:00:00Z') },
      ['expiry: is more than 48 hours away; expected at most 2026-11-23T12:00:00'],
    ],
    [
      'what goes with a push alone',
      { messageType: 'commercial' },
      [expect.stringMatching(/^messageType: is not a field here; expected one of to, /)],
    ],
  ])('refuses %s', (_title, fields, expected) => {
    const build = () => smsCreateAndSend(wrong({ to: [row], text: 'Hello', ...fields }), { now })
    expect(refusals(build)).toEqual(expected)
  })
})

describe('a create-and-send of an MMS', () => {
  it('goes to rows', () => {
    const words = { fallbackText: 'Chairs', slide: { media: { url } } }
    expect(mmsCreateAndSend({ to: [row], ...words, expiry: 3600 })).toStrictEqual({
      audience: { create_and_send: [row] },
      device_types: ['mms'],
      notification: { mms: { fallback_text: 'Chairs', slides: [{ media }] } },
      options: { expiry: 3600 },
    })
  })

  it.each<[string, object, readonly string[]]>([
    ['campaigns', { campaigns: ['a'] }, ['campaigns: goes with an SMS alone in a create-and-send']],
    [
      'nobody and nothing to show',
      { to: undefined, slide: undefined },
      [
        'slide: is missing; expected a slide with its media',
        'to: is missing; expected rows or { bulkId }',
      ],
    ],
    [
      'rows twice',
      { to: [row, row] },
      ['to.1: has the number and the sender of to.0; leave repeats out'],
    ],
    ['a moment that has passed', { expiry: '2026-11-21T11:59:59' }, ['expiry: has passed']],
    [
      'a subject beside a template',
      { fallbackText: undefined, template: { id: uuid }, subject: 'a' },
      ['subject: excludes template; give one of them'],
    ],
  ])('refuses %s', (_title, fields, expected) => {
    const words = { fallbackText: 'Chairs', slide: { media: { url } } }
    const build = () => mmsCreateAndSend(wrong({ to: [row], ...words, ...fields }), { now })
    expect(refusals(build)).toEqual(expected)
  })
})

describe('a row', () => {
  it.each(['ua_msisdn', 'ua_sender'])('has no Date as its %s', (field) => {
    const to = wrong([{ ...row, [field]: new Date(0) }])
    expect(refusals(() => smsCreateAndSend({ to, text: 'Hello' }))).toEqual([
      `to.0.${field}: is a Date, where no moment belongs`,
    ])
  })

  it.each(['1503555019', '150355501000'])('has no number such as %s', (number) => {
    const to = [{ ...row, ua_msisdn: number }]
    expect(refusals(() => smsCreateAndSend({ to, text: 'Hello' }))).toEqual([
      `to.0.ua_msisdn: has ${number.length} digits; a number that begins with the country code 1 has 11`,
    ])
  })

  it('can have a number that is longer than that of another country', () => {
    const to = [{ ...row, ua_msisdn: '4915112345678' }]
    expect(refusals(() => smsCreateAndSend({ to, text: 'Hello' }))).toEqual([])
  })
})
