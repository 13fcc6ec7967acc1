import type { Change } from '../change.ts'
import type { Limit, Pair } from '../limit.ts'
import { times } from '../times.ts'

const page = 'OneSignal, reference page "SMS"'
const sending = 'OneSignal, "Sending messages with the OneSignal API"'

const uuid = '3f2f1c4e-0d5b-4a1e-9c0b-7d6a5e4f3c2b'
const numbers = (count: number) => times(count, (at) => `+1503${5_550_000 + at}`)
const ids = (count: number) =>
  times(count, (at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`)

const nobody: Change = {
  include_phone_numbers: undefined,
  include_aliases: undefined,
  include_subscription_ids: undefined,
  included_segments: undefined,
  excluded_segments: undefined,
  filters: undefined,
}
const wireOf: Readonly<Record<string, string>> = {
  phoneNumbers: 'include_phone_numbers',
  aliases: 'include_aliases',
  subscriptionIds: 'include_subscription_ids',
  segments: 'included_segments',
  except: 'excluded_segments',
  filters: 'filters',
}

/** An audience in both spellings. */
const to = (audience: object): Pair => ({
  input: { to: audience },
  wire: {
    ...nobody,
    ...Object.fromEntries(
      Object.entries(audience).map(([way, named]) => [wireOf[way] ?? way, named]),
    ),
  },
})

const gold = { field: 'tag', key: 'plan', relation: '=', value: 'gold' }
const or = { operator: 'OR' }

type Way = readonly [name: string, audience: object]
const ways: readonly Way[] = [
  ['phoneNumbers', { phoneNumbers: ['+15035550100'] }],
  ['aliases', { aliases: { external_id: ['user-17'] } }],
  ['subscriptionIds', { subscriptionIds: [uuid] }],
  ['segments', { segments: ['All'] }],
  ['filters', { filters: [gold] }],
]

/** The order in which the contract asks for ways: the second of two is the one that is too many. */
const order = ['aliases', 'subscriptionIds', 'phoneNumbers', 'segments', 'filters']

const twoWays: readonly Limit[] = ways.flatMap(([one, first], index) =>
  ways.slice(index + 1).map(([other, second]): Limit => {
    const [, extra = ''] = [one, other].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    return {
      name: `one audience: ${one} and ${other}`,
      source: sending,
      path: `to.${extra}`,
      says: wireOf[extra] ?? '',
      breaks: to({ ...first, ...second }),
    }
  }),
)

/** The rules of who gets a message. */
export const audienceLimits: readonly Limit[] = [
  {
    name: 'some audience',
    source: sending,
    path: 'to',
    says: 'You must include which players',
    breaks: to({}),
  },
  ...twoWays,
  {
    name: '20,000 numbers',
    source: `${page}, include_phone_numbers`,
    path: 'to.phoneNumbers',
    says: 'include_phone_numbers',
    fits: to({ phoneNumbers: numbers(20_000) }),
    breaks: to({ phoneNumbers: numbers(20_001) }),
  },
  {
    name: 'some number',
    source: `${page}, include_phone_numbers`,
    path: 'to.phoneNumbers',
    says: 'include_phone_numbers',
    fits: to({ phoneNumbers: numbers(1) }),
    breaks: to({ phoneNumbers: [] }),
  },
  ...['15035550100', '+05035550100', '+1 503 555 0100', '+1503555010012345', '+'].map(
    (wrong): Limit => ({
      name: `E.164, not ${wrong}`,
      source: `${page}, include_phone_numbers`,
      path: 'to.phoneNumbers.1',
      says: 'include_phone_numbers.1',
      fits: to({ phoneNumbers: ['+15035550100', '+150355501001234'] }),
      breaks: to({ phoneNumbers: ['+15035550100', wrong] }),
    }),
  ),
  {
    name: '20,000 users, whatever their labels',
    source: `${page}, include_aliases`,
    path: 'to.aliases',
    says: 'include_aliases',
    fits: to({ aliases: { external_id: ['user-17', ...ids(9_999)], crm: ids(10_000) } }),
    breaks: to({ aliases: { external_id: ['user-17', ...ids(9_999)], crm: ids(10_001) } }),
  },
  {
    name: 'some label',
    source: `${page}, include_aliases`,
    path: 'to.aliases',
    says: 'include_aliases',
    breaks: to({ aliases: {} }),
  },
  {
    name: 'some id of a label',
    source: `${page}, include_aliases`,
    path: 'to.aliases.external_id',
    says: 'include_aliases.external_id',
    fits: to({ aliases: { external_id: ['user-17'] } }),
    breaks: to({ aliases: { external_id: [] } }),
  },
  {
    name: '20,000 subscriptions',
    source: `${page}, include_subscription_ids`,
    path: 'to.subscriptionIds',
    says: 'include_subscription_ids',
    breaks: to({ subscriptionIds: ids(20_001) }),
  },
  {
    name: 'the id of a subscription is a UUID',
    source: `${page}, include_subscription_ids`,
    path: 'to.subscriptionIds.1',
    says: 'subscription',
    breaks: to({ subscriptionIds: [uuid, 'user-17'] }),
  },
  {
    name: 'some segment',
    source: `${page}, included_segments`,
    path: 'to.segments',
    says: 'included_segments',
    fits: to({ segments: ['All'] }),
    breaks: to({ segments: [] }),
  },
  {
    name: 'exceptions are from segments',
    source: `${page}, excluded_segments`,
    path: 'to.except',
    says: 'excluded_segments',
    fits: to({ segments: ['All'], except: ['Away'] }),
    breaks: to({ phoneNumbers: numbers(1), except: ['Away'] }),
  },
  {
    name: '200 entries of filters',
    source: `${page}, filters`,
    path: 'to.filters',
    says: 'filters',
    fits: to({ filters: times(200, () => gold) }),
    breaks: to({ filters: times(201, () => gold) }),
  },
  {
    name: 'operators count among the 200',
    source: `${page}, filters`,
    path: 'to.filters',
    says: 'filters',
    fits: to({ filters: [...times(99, () => [gold, or]).flat(), gold, gold] }),
    breaks: to({ filters: [...times(100, () => [gold, or]).flat(), gold] }),
  },
  {
    name: 'filters do not end in an operator',
    source: `${page}, filters`,
    path: 'to.filters.1',
    says: 'filters.1',
    fits: to({ filters: [gold, or, gold] }),
    breaks: to({ filters: [gold, or] }),
  },
  {
    name: 'filters do not begin with an operator',
    source: `${page}, filters`,
    path: 'to.filters.0',
    says: 'filters.0',
    breaks: to({ filters: [or, gold] }),
  },
  {
    name: 'no two operators in a row',
    source: `${page}, filters`,
    path: 'to.filters.2',
    says: 'filters.2',
    breaks: to({ filters: [gold, or, or, gold] }),
  },
]
