import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'

const pair = { msisdn: '15035550100', sender: '12345' }
const moment = 'a time in UTC to the second such as 2026-11-20T11:58:59'

const problems = (operation: string, body: unknown, path?: unknown) =>
  checkInput(operation, { body, path }).map((one) => `${one.path}: ${one.message}`)

const update = (body: unknown) => problems('updateSmsChannel', body, { channel_id: 'c' })

describe('an update that is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['half of the pair', { msisdn: pair.msisdn }, ['sender: is missing; expected text']],
    [
      'a moment with a zone',
      { ...pair, opted_in: '2026-11-20T11:58:59+01:00' },
      [`opted_in: expected ${moment}, got "2026-11-20T11:58:59+01:00"`],
    ],
    [
      'a day that does not exist',
      { ...pair, opted_in: '2026-02-30T11:58:59' },
      ['opted_in: is a day that does not exist, "2026-02-30T11:58:59"'],
    ],
    [
      'a field that only the Python library knows',
      { ...pair, opted_out: '2026-11-20T11:58:59' },
      ['opted_out: is not a field that is allowed here beside msisdn, sender'],
    ],
    [
      'tags, which have an operation of their own',
      { ...pair, tag_operations: { add: { a: ['b'] } } },
      ['tag_operations: is not a field that is allowed here beside msisdn, sender'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(update(body)).toEqual(expected)
  })

  test('and one that passes needs the channel too', () => {
    expect(update({ ...pair, opted_in: '2026-11-20 11:58:59Z', timezone: 'UTC' })).toEqual([])
    expect(problems('updateSmsChannel', pair, {})).toEqual([
      'channel_id: is missing; expected text',
    ])
  })
})

test('an uninstall needs both halves of a channel', () => {
  expect(problems('uninstallSmsChannel', pair)).toEqual([])
  expect(problems('uninstallSmsChannel', { sender: '1' })).toEqual([
    'msisdn: is missing; expected text',
  ])
})

const tags = (change: object) => problems('modifySmsChannelTags', { audience: pair, ...change })

describe('tags of a channel', () => {
  test.each<[string, object, string[]]>([
    ['nothing to change', {}, [': has nothing to change; expected add, remove or set']],
    [
      'set beside add',
      { set: { a: ['b'] }, add: { c: ['d'] } },
      ['set: excludes add; it stands alone'],
    ],
    [
      'set beside remove',
      { set: { a: ['b'] }, remove: { c: ['d'] } },
      ['set: excludes remove; it stands alone'],
    ],
    [
      'a reserved group',
      { add: { ua_opt_in: ['true'] } },
      ['add.ua_opt_in: begins with ua_, which is reserved for Airship'],
    ],
    [
      'a group without a name',
      { remove: { '': ['a'] } },
      ['remove: has a group name of 0 characters; expected 1 to 128'],
    ],
    [
      'too many tags of a group',
      { set: { a: Array.from({ length: 101 }, () => 't') } },
      ['set.a: expected at most 100 entries, got a list of 101'],
    ],
    ['an empty tag', { add: { a: [''] } }, ['add.a.0: expected at least 1 characters, got ""']],
    [
      'an audience of another kind',
      { audience: { channel: 'c' }, add: { a: ['b'] } },
      [
        'audience.msisdn: is missing; expected text',
        'audience.sender: is missing; expected text',
        'audience.channel: is not a field that is allowed here',
      ],
    ],
  ])('refused: %s', (_title, change, expected) => {
    expect(tags(change)).toEqual(expected)
  })

  test.each<[string, object]>([
    ['some to add', { add: { a: ['b'] } }],
    ['some to add and some to remove', { add: { a: ['b'] }, remove: { a: ['c'] } }],
    ['none left of a group', { set: { a: [] } }],
    ['as many as fit', { set: { a: Array.from({ length: 100 }, () => 't'.repeat(128)) } }],
  ])('taken: %s', (_title, change) => {
    expect(tags(change)).toEqual([])
  })
})

const keyword = (change: object) =>
  problems(
    'triggerSmsKeywordInteraction',
    { keyword: 'stop', sender_ids: ['12345'], ...change },
    { msisdn: pair.msisdn },
  )

describe('a keyword', () => {
  test.each<[string, object, string[]]>([
    [
      'of two words',
      { keyword: 'stop it' },
      ['keyword: expected letters and digits without spaces, got text of 7 characters'],
    ],
    [
      'that is empty',
      { keyword: '' },
      ['keyword: expected letters and digits without spaces, got ""'],
    ],
    ['to nobody', { sender_ids: [] }, ['sender_ids: expected at least 1 entries, got a list of 0']],
    [
      'to a sender that is a number',
      { sender_ids: [12345] },
      ['sender_ids.0: expected text, got 12345'],
    ],
    [
      'to a sender with letters',
      { sender_ids: ['USA:12345'] },
      [
        'sender_ids.0: expected digits, with a country in front where one is needed, such as 12345 or US:12345, got "USA:12345"',
      ],
    ],
    [
      'at no time',
      { timestamp: '2026-02-30T00:00:00' },
      ['timestamp: is a day that does not exist, "2026-02-30T00:00:00"'],
    ],
  ])('refused: one %s', (_title, change, expected) => {
    expect(keyword(change)).toEqual(expected)
  })

  test.each(['12345', 'US:12345', 'us:1'])('taken: one to %s', (sender) => {
    expect(keyword({ sender_ids: [sender], timestamp: '2026-11-20T11:58:59' })).toEqual([])
  })

  test('comes from a number without a plus', () => {
    const body = { keyword: 'stop', sender_ids: ['12345'] }
    expect(problems('triggerSmsKeywordInteraction', body, { msisdn: '+15035550100' })).toEqual([
      'msisdn: expected digits alone, country code first, no zero in front, such as 15035550100, got "+15…00"',
    ])
  })
})

describe('a custom response', () => {
  const mobile_originated_id = '5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f'
  const sms = { alert: 'You have 120 points.' }
  const media = { url: 'https://example.com/a.png', content_type: 'image/png' }
  const mms = { fallback_text: 'Hello', slides: [{ media }] }
  const response = (content: object) =>
    problems('createCustomSmsResponse', { mobile_originated_id, ...content })

  test.each<[string, object, string[]]>([
    ['nothing', {}, [': has nothing to send; expected sms or mms']],
    ['both', { sms, mms }, ['mms: excludes sms; an answer has one of them']],
    [
      'an SMS that expires',
      { sms: { ...sms, expiry: 60 } },
      ['sms.expiry: is not a field that is allowed here beside alert'],
    ],
    ['an SMS without text', { sms: {} }, ['sms.alert: is missing; expected text']],
    [
      'an MMS from a template',
      { mms: { template: { template_id: mobile_originated_id } } },
      [
        'mms.fallback_text: is missing; expected text',
        'mms.slides: is missing; expected a list',
        'mms.template: is not a field that is allowed here',
      ],
    ],
    [
      'an MMS whose medium does not fit',
      { mms: { ...mms, slides: [{ media: { ...media, content_type: 'image/gif' } }] } },
      ['mms.slides.0.media.url: has to end in .gif to fit content_type image/gif'],
    ],
    [
      'an id that is none',
      { mobile_originated_id: 'x', sms },
      ['mobile_originated_id: expected a UUID, got "x"'],
    ],
  ])('refused: %s', (_title, content, expected) => {
    expect(response(content)).toEqual(expected)
  })

  test.each<[string, object]>([
    ['an SMS', { sms }],
    ['an MMS', { mms: { ...mms, subject: 'Hello', shorten_links: true } }],
  ])('taken: %s', (_title, content) => {
    expect(response(content)).toEqual([])
  })
})
