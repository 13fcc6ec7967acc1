import { audienceSchema } from '@textwire/airship/contract'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../testing/problems-of.ts'
import { refusals } from '../testing/refusals.ts'
import { activity } from './activity.ts'
import { all } from './all.ts'
import { attribute } from './attribute.ts'
import { channel } from './channel.ts'
import { namedUser } from './named-user.ts'
import { segment } from './segment.ts'
import { smsId } from './sms-id.ts'
import { smsSender } from './sms-sender.ts'
import { staticList } from './static-list.ts'
import { subscriptionList } from './subscription-list.ts'
import { tag } from './tag.ts'

const uuid = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'
const since = new Date('2026-11-20T11:58:59Z')

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as never

describe('a selector', () => {
  it.each<[unknown, unknown]>([
    [all(), 'all'],
    [tag('vip'), { tag: 'vip' }],
    [tag(['gold', 'silver'], 'loyalty'), { tag: ['gold', 'silver'], group: 'loyalty' }],
    [
      smsId({ msisdn: '15035550100', sender: '12345' }),
      { sms_id: { msisdn: '15035550100', sender: '12345' } },
    ],
    [
      smsId({ number: '+15035550100', sender: 'US:12345' }),
      { sms_id: { msisdn: '15035550100', sender: 'US:12345' } },
    ],
    [smsSender(['12345', '54321']), { sms_sender: ['12345', '54321'] }],
    [namedUser('user-17'), { named_user: 'user-17' }],
    [segment(uuid), { segment: uuid }],
    [staticList('winter'), { static_list: 'winter' }],
    [subscriptionList(['weekly']), { subscription_list: ['weekly'] }],
    [channel([uuid, uuid]), { channel: [uuid, uuid] }],
    [
      attribute('city', { operator: 'equals', value: 'Rome' }),
      { attribute: 'city', operator: 'equals', value: 'Rome' },
    ],
    [attribute('city', { operator: 'is_empty' }), { attribute: 'city', operator: 'is_empty' }],
    [
      attribute('visit', { operator: 'after', value: since }),
      { attribute: 'visit', operator: 'after', value: '2026-11-20T11:58:59' },
    ],
    [
      attribute('visit', { operator: 'range', precision: 'days', relativeTo: 'past', value: 7 }),
      { attribute: 'visit', operator: 'range', precision: 'days', relative_to: 'past', value: 7 },
    ],
    [
      attribute('order', {
        where: { property: 'at', operator: 'before', value: since, compareAs: 'date' },
      }),
      {
        attribute: 'order',
        where: {
          property: 'at',
          operator: 'before',
          value: '2026-11-20T11:58:59',
          compare_as: 'date',
        },
      },
    ],
    [
      activity('sms_delivered', {
        operator: 'greater',
        value: 0,
        metric: 'count',
        on: '2026-11-20T13:58:59+02:00',
        onPrecision: 'day',
        where: { property: 'a', operator: 'equals', value: true, relativeTo: 'past' },
      }),
      {
        activity: 'sms_delivered',
        operator: 'greater',
        value: 0,
        metric: 'count',
        on: '2026-11-20T11:58:59',
        on_precision: 'day',
        where: { property: 'a', operator: 'equals', value: true, relative_to: 'past' },
      },
    ],
  ])('%j is what the contract takes', (selector, expected) => {
    expect(selector).toStrictEqual(expected)
    expect(audienceSchema.safeParse(selector).success).toBe(true)
    expect(Object.isFrozen(selector)).toBe(true)
  })
})

describe('a number that is refused', () => {
  it.each([
    ['(503) 555-0100', '"50…00"'],
    ['15035550100', '"15…00"'],
    [15035550100, '15…00'],
  ])('is shown with the same mask in all places: %s', (number, masked) => {
    const build = () => smsId({ number: wrong(number), sender: '12345' })
    const [problem] = problemsOf(build)
    expect(problem).toMatchObject({ path: 'number', given: masked })
    expect(problem?.message).toContain(`got ${masked};`)
  })
})

describe('a selector refuses', () => {
  it.each<[string, () => unknown, readonly string[]]>([
    ['an empty tag', () => tag(''), ['tag: expected at least 1 characters, got ""']],
    [
      'a tag and a group that are too long',
      () => tag(['gold', 't'.repeat(129)], 'g'.repeat(129)),
      [
        'tag.1: expected at most 128 characters, got text of 129 characters',
        'group: expected at most 128 characters, got text of 129 characters',
      ],
    ],
    [
      'more than a hundred',
      () => namedUser(Array.from({ length: 101 }, () => 'ada')),
      ['namedUser: expected at most 100 entries, got a list of 101'],
    ],
    ['none', () => segment([]), ['segment: expected at least 1 entries, got a list of 0']],
    [
      'nothing',
      () => staticList(wrong(undefined)),
      ['staticList: is missing; expected text or a list'],
    ],
    ['an id that is none', () => channel('a'), ['channel: expected a UUID, got "a"']],
    [
      'a list with a blank in its id',
      () => subscriptionList('a b'),
      [
        'subscriptionList: expected letters, digits, underscores and hyphens, got text of 3 characters',
      ],
    ],
    [
      'a sender that is too long',
      () => smsSender('1'.repeat(17)),
      ['smsSender: expected at most 16 characters, got "11…11"'],
    ],
    [
      'a number that people wrote, masked',
      () => smsId({ number: '(503) 555-0100', sender: '12345' }),
      [
        'number: expected an E.164 number such as +15035550100, got "50…00"; parseE164 reads what people write',
      ],
    ],
    [
      'an MSISDN with a plus',
      () => smsId({ msisdn: '+15035550100', sender: '12345' }),
      [
        'msisdn: expected digits alone, country code first, no zero in front, such as 15035550100, got "+15…00"',
      ],
    ],
    [
      'a number that is given twice',
      () => smsId(wrong({ number: '+15035550100', msisdn: '15035550100', sender: '12345' })),
      ['number: excludes msisdn; give one of them'],
    ],
    [
      'a number without a sender',
      () => smsId(wrong({ number: '+15035550100' })),
      ['sender: is missing; expected text'],
    ],
    [
      'a text to compare with that is too long, whether or not it could be a date',
      () => attribute('city', { operator: 'equals', value: 'x'.repeat(256) }),
      ['value: expected at most 255 characters, got text of 256 characters'],
    ],
    [
      'a text to look for that is too long',
      () => attribute('city', { operator: 'contains', value: 'x'.repeat(256) }),
      ['value: expected at most 255 characters, got text of 256 characters'],
    ],
    [
      'an activity that Airship does not know',
      () => activity(wrong('nap'), { operator: 'greater', value: wrong('0') }),
      [
        expect.stringContaining('name: expected one of "sms_aborted"'),
        'value: expected a number, got text of 1 character',
      ],
    ],
    [
      'a name of the wire',
      () => attribute('visit', wrong({ operator: 'range', value: 7, relative_to: 'past' })),
      ['relative_to: is not a field here; did you mean relativeTo?'],
    ],
  ])('%s', (_title, build, expected) => {
    expect(refusals(build)).toEqual(expected)
  })
})
