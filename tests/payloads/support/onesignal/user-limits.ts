import type { Limit } from '../limit.ts'

const tags = 'OneSignal, "Tags"'
const user = 'OneSignal, "Create user", properties'
const rates = 'OneSignal, "Rate limits"'

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`tag_${at}`, 'yes']))
const more = (count: number) =>
  Object.fromEntries(Object.keys(many(count)).map((name) => [name, '']))

/** The rules of tags. */
export const tagLimits: readonly Limit[] = [
  {
    name: '100 properties a request',
    source: rates,
    path: '',
    says: '100',
    fits: { input: { set: many(100) }, wire: { plan: undefined, ...many(100) } },
    breaks: { input: { set: many(101) }, wire: many(101) },
  },
  {
    name: 'tags to remove count as well',
    source: rates,
    path: '',
    says: '100',
    fits: {
      input: { set: { plan: 'gold' }, remove: Object.keys(more(99)) },
      wire: more(99),
    },
    breaks: {
      input: { set: { plan: 'gold' }, remove: Object.keys(more(100)) },
      wire: more(100),
    },
  },
  {
    name: 'tags are flat',
    source: tags,
    path: 'set.seats',
    says: 'seats',
    breaks: { input: { set: { seats: ['3A'] } }, wire: { seats: ['3A'] } },
  },
]

const property = (name: string, onWire: string, fits: unknown, breaks: unknown): Limit => ({
  name: `${name} is not ${JSON.stringify(breaks)}`,
  source: user,
  path: `set.${name}`,
  says: onWire,
  fits: { input: { [`set.${name}`]: fits }, wire: { [onWire]: fits } },
  breaks: { input: { [`set.${name}`]: breaks }, wire: { [onWire]: breaks } },
})

/** The rules of a user's own properties. */
export const attributeLimits: readonly Limit[] = [
  property('latitude', 'lat', 90, 90.01),
  property('latitude', 'lat', -90, -90.01),
  property('longitude', 'long', 180, 180.01),
  property('longitude', 'long', -180, -180.01),
  property('country', 'country', 'DE', 'de'),
  property('country', 'country', 'DE', 'DEU'),
  property('language', 'language', 'zh-Hans', 'german'),
  property('language', 'language', 'de', 'DE'),
  property('timezoneId', 'timezone_id', 'Europe/Berlin', ''),
  property('firstActive', 'first_active', 0, -1),
  property('lastActive', 'last_active', 1_700_000_000, 1.5),
  property('amountSpent', 'amount_spent', 12.5, '12.5'),
]
