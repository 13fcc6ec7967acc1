import { describe, expect, it } from 'vitest'
import type { SubscriptionSeed } from '@textwire/mock-server'
import type { FilterList } from '@textwire/onesignal'
import { openStage } from '../support/onesignal-stage.ts'

const gold = [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }] as const

const HOUR_MS = 3_600_000

type Person = (now: number) => Omit<SubscriptionSeed, 'phone'>
type Row = [what: string, filters: FilterList, inside: Person, outside: Person]

const tagged =
  (...tags: string[]): Person =>
  () => ({ tags: Object.fromEntries(tags.map((tag) => tag.split('=') as [string, string])) })
const seenHoursAgo =
  (hours: number): Person =>
  (now) => ({ lastSession: now - hours * HOUR_MS })
const metHoursAgo =
  (hours: number): Person =>
  (now) => ({ firstSession: now - hours * HOUR_MS })
const place =
  (lat: number, long: number): Person =>
  () => ({ location: { lat, long } })
const taggedAgo =
  (seconds: number): Person =>
  (now) => ({ tags: { seen: String(Math.floor(now / 1000) - seconds) } })
const of =
  (seed: Omit<SubscriptionSeed, 'phone'>): Person =>
  () =>
    seed

const rows: Row[] = [
  ['tag =', gold, tagged('plan=gold'), tagged('plan=free')],
  [
    'tag !=',
    [{ field: 'tag', key: 'plan', relation: '!=', value: 'free' }],
    tagged('plan=gold'),
    tagged('plan=free'),
  ],
  [
    'tag >',
    [{ field: 'tag', key: 'level', relation: '>', value: '9' }],
    tagged('level=10'),
    tagged('level=9'),
  ],
  [
    'tag <',
    [{ field: 'tag', key: 'level', relation: '<', value: '10' }],
    tagged('level=9'),
    tagged('level=10'),
  ],
  ['tag exists', [{ field: 'tag', key: 'plan', relation: 'exists' }], tagged('plan=a'), of({})],
  [
    'tag not_exists',
    [{ field: 'tag', key: 'plan', relation: 'not_exists' }],
    of({}),
    tagged('plan=a'),
  ],
  [
    'tag in_array',
    [{ field: 'tag', key: 'city', relation: 'in_array', value: 'Bern,Basel' }],
    tagged('city=Basel'),
    tagged('city=Zug'),
  ],
  [
    'tag not_in_array',
    [{ field: 'tag', key: 'city', relation: 'not_in_array', value: 'Bern,Basel' }],
    tagged('city=Zug'),
    tagged('city=Basel'),
  ],
  [
    'tag time_elapsed_gt',
    [{ field: 'tag', key: 'seen', relation: 'time_elapsed_gt', value: '3600' }],
    taggedAgo(7_200),
    taggedAgo(60),
  ],
  [
    'tag time_elapsed_lt',
    [{ field: 'tag', key: 'seen', relation: 'time_elapsed_lt', value: '3600' }],
    taggedAgo(60),
    taggedAgo(7_200),
  ],
  [
    'last_session >',
    [{ field: 'last_session', relation: '>', hours_ago: '1.5' }],
    seenHoursAgo(2),
    seenHoursAgo(1),
  ],
  [
    'last_session <',
    [{ field: 'last_session', relation: '<', hours_ago: '1.5' }],
    seenHoursAgo(1),
    seenHoursAgo(2),
  ],
  [
    'first_session >',
    [{ field: 'first_session', relation: '>', hours_ago: '24' }],
    metHoursAgo(48),
    metHoursAgo(2),
  ],
  [
    'session_count >',
    [{ field: 'session_count', relation: '>', value: '4' }],
    of({ sessionCount: 5 }),
    of({ sessionCount: 4 }),
  ],
  [
    'session_time <',
    [{ field: 'session_time', relation: '<', value: '600' }],
    of({ sessionTime: 599 }),
    of({ sessionTime: 600 }),
  ],
  [
    'amount_spent >',
    [{ field: 'amount_spent', relation: '>', value: '99.9' }],
    of({ amountSpent: 100 }),
    of({ amountSpent: 99 }),
  ],
  [
    'language =',
    [{ field: 'language', relation: '=', value: 'de' }],
    of({ language: 'de' }),
    of({ language: 'en' }),
  ],
  [
    'app_version >',
    [{ field: 'app_version', relation: '>', value: '1.9' }],
    of({ appVersion: '1.10' }),
    of({ appVersion: '1.9' }),
  ],
  [
    'country =',
    [{ field: 'country', relation: '=', value: 'CH' }],
    of({ country: 'CH' }),
    of({ country: 'US' }),
  ],
  ['country exists', [{ field: 'country', relation: 'exists' }], of({ country: 'CH' }), of({})],
  [
    'location',
    [{ field: 'location', radius: '5000', lat: '46.948', long: '7.447' }],
    place(46.96, 7.44),
    place(47.37, 8.54),
  ],
  [
    'first_session <',
    [{ field: 'first_session', relation: '<', hours_ago: '24' }],
    metHoursAgo(2),
    metHoursAgo(48),
  ],
  [
    'session_count <',
    [{ field: 'session_count', relation: '<', value: '5' }],
    of({ sessionCount: 4 }),
    of({ sessionCount: 5 }),
  ],
  [
    'session_count =',
    [{ field: 'session_count', relation: '=', value: '5' }],
    of({ sessionCount: 5 }),
    of({ sessionCount: 4 }),
  ],
  [
    'session_count !=',
    [{ field: 'session_count', relation: '!=', value: '5' }],
    of({ sessionCount: 4 }),
    of({ sessionCount: 5 }),
  ],
  [
    'session_time >',
    [{ field: 'session_time', relation: '>', value: '600' }],
    of({ sessionTime: 601 }),
    of({ sessionTime: 600 }),
  ],
  [
    'amount_spent <',
    [{ field: 'amount_spent', relation: '<', value: '10' }],
    of({ amountSpent: 9.5 }),
    of({ amountSpent: 10 }),
  ],
  [
    'language !=',
    [{ field: 'language', relation: '!=', value: 'de' }],
    of({ language: 'en' }),
    of({ language: 'de' }),
  ],
  [
    'app_version <',
    [{ field: 'app_version', relation: '<', value: '1.10' }],
    of({ appVersion: '1.9' }),
    of({ appVersion: '1.10' }),
  ],
  [
    'app_version =',
    [{ field: 'app_version', relation: '=', value: '2.0' }],
    of({ appVersion: '2.0' }),
    of({ appVersion: '2.1' }),
  ],
  [
    'app_version !=',
    [{ field: 'app_version', relation: '!=', value: '2.0' }],
    of({ appVersion: '2.1' }),
    of({ appVersion: '2.0' }),
  ],
  [
    'country !=',
    [{ field: 'country', relation: '!=', value: 'CH' }],
    of({ country: 'US' }),
    of({ country: 'CH' }),
  ],
  [
    'country not_exists',
    [{ field: 'country', relation: 'not_exists' }],
    of({}),
    of({ country: 'CH' }),
  ],
  [
    'AND binding tighter than OR',
    [
      { field: 'language', relation: '=', value: 'de' },
      { operator: 'OR' },
      { field: 'country', relation: '=', value: 'CH' },
      { operator: 'AND' },
      { field: 'session_count', relation: '>', value: '4' },
    ],
    of({ language: 'de' }),
    of({ language: 'fr', country: 'CH', sessionCount: 1 }),
  ],
]

describe('a segment holds whom its filters pass', () => {
  it.each(rows)('%s', async (_, filters, inside, outside) => {
    const { client, app, world } = await openStage()
    const [inPhone, outPhone] = ['+15035556789', '+15035556790']
    app.subscription({ phone: inPhone, ...inside(world.clock.now()) })
    app.subscription({ phone: outPhone, ...outside(world.clock.now()) })
    const { id = '' } = await client.segments.create({ name: 'Own', filters })
    await client.messages.send({
      included_segments: ['Own'],
      target_channel: 'sms',
      contents: { en: 'Hello' },
    })
    expect((await client.segments.view(id)).subscriber_count).toBe(1)
    expect(world.phone(inPhone).inbox).toHaveLength(1)
    expect(world.phone(outPhone).inbox).toHaveLength(0)
  })
})
