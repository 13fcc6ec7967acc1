import {
  activity,
  and,
  attribute,
  channel,
  namedUser,
  not,
  or,
  segment,
  smsId,
  smsSender,
  staticList,
  subscriptionList,
  tag,
} from '@textwire/payloads/airship'
import { times } from '../times.ts'

/** A rule of selectors: one that just fits it, and one that just breaks it. */
export interface SelectorLimit {
  readonly name: string
  /** The place that the builder names. */
  readonly path: string
  /** The place on the wire. */
  readonly says: string
  readonly fits: Pair
  readonly breaks: Pair
}

interface Pair {
  readonly build: () => unknown
  readonly wire: unknown
}

const uuid = '3f2f1c4e-0d5b-4a1e-9c0b-7d6a5e4f3c2b'
const long = (length: number) => 'x'.repeat(length)

/** What breaks a rule has no type. */
const wrong = (value: unknown) => value as never

interface OfOneField {
  readonly key: string
  readonly select: (value: string | readonly string[]) => unknown
  readonly fits: string
  readonly breaks: string
}

const ofOneField: readonly OfOneField[] = [
  { key: 'tag', select: (tags) => tag(tags), fits: long(128), breaks: long(129) },
  { key: 'named_user', select: namedUser, fits: long(128), breaks: long(129) },
  { key: 'static_list', select: staticList, fits: long(128), breaks: long(129) },
  { key: 'subscription_list', select: subscriptionList, fits: long(32), breaks: long(33) },
  { key: 'subscription_list', select: subscriptionList, fits: 'a_B-1', breaks: 'a b' },
  { key: 'sms_sender', select: smsSender, fits: long(16), breaks: long(17) },
  { key: 'segment', select: segment, fits: uuid, breaks: 'Lunch' },
  { key: 'channel', select: channel, fits: uuid, breaks: 'one' },
]

const nameOf = (key: string) => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

const pairOf = ({ key, select }: OfOneField, value: string | readonly string[]): Pair => ({
  build: () => select(value),
  wire: { [key]: value },
})

const perField: readonly SelectorLimit[] = ofOneField.flatMap((one) => {
  const { key, fits, breaks } = one
  const path = nameOf(key)
  const says = `audience.${key}`
  return [
    {
      name: `${path} of ${breaks.length} characters`,
      path,
      says,
      fits: pairOf(one, fits),
      breaks: pairOf(one, breaks),
    },
    {
      name: `100 of ${path}`,
      path,
      says,
      fits: pairOf(
        one,
        times(100, () => fits),
      ),
      breaks: pairOf(
        one,
        times(101, () => fits),
      ),
    },
    {
      name: `some ${path}`,
      path,
      says,
      fits: pairOf(one, [fits]),
      breaks: pairOf(one, []),
    },
  ]
})

const vip = tag('vip')

const compounds: readonly SelectorLimit[] = (
  [
    ['AND', and],
    ['OR', or],
  ] as const
).flatMap(([key, join]) => [
  {
    name: `10 in ${key}`,
    path: 'selectors',
    says: `audience.${key}`,
    fits: { build: () => join(times(10, () => vip)), wire: { [key]: times(10, () => vip) } },
    breaks: { build: () => join(times(11, () => vip)), wire: { [key]: times(11, () => vip) } },
  },
  {
    name: `some in ${key}`,
    path: 'selectors',
    says: `audience.${key}`,
    fits: { build: () => join(vip, vip), wire: { [key]: [vip, vip] } },
    breaks: { build: () => join([]), wire: { [key]: [] } },
  },
  {
    name: `no two selectors side by side in ${key}`,
    path: 'selectors.1.tag',
    says: `audience.${key}.1`,
    fits: { build: () => join(vip, 'all'), wire: { [key]: [vip, 'all'] } },
    breaks: {
      build: () => join(vip, wrong({ ...vip, ...smsSender('12345') })),
      wire: { [key]: [vip, { ...vip, sms_sender: '12345' }] },
    },
  },
])

const others: readonly SelectorLimit[] = [
  {
    name: '128 characters of a group',
    path: 'group',
    says: 'audience.group',
    fits: { build: () => tag('vip', long(128)), wire: { tag: 'vip', group: long(128) } },
    breaks: { build: () => tag('vip', long(129)), wire: { tag: 'vip', group: long(129) } },
  },
  {
    name: 'one selector that is not there',
    path: 'selector',
    says: 'audience.NOT',
    fits: { build: () => not(vip), wire: { NOT: vip } },
    breaks: { build: () => not(wrong('everyone')), wire: { NOT: 'everyone' } },
  },
  {
    name: 'a number in digits alone',
    path: 'msisdn',
    says: 'audience.sms_id.msisdn',
    fits: {
      build: () => smsId({ msisdn: '15035550100', sender: '12345' }),
      wire: { sms_id: { msisdn: '15035550100', sender: '12345' } },
    },
    breaks: {
      build: () => smsId({ msisdn: '+15035550100', sender: '12345' }),
      wire: { sms_id: { msisdn: '+15035550100', sender: '12345' } },
    },
  },
  {
    name: 'a number in E.164',
    path: 'number',
    says: 'audience.sms_id.msisdn',
    fits: {
      build: () => smsId({ number: '+15035550100', sender: '12345' }),
      wire: { sms_id: { sender: '12345', msisdn: '15035550100' } },
    },
    breaks: {
      build: () => smsId({ number: '+1 503 555 0100', sender: '12345' }),
      wire: { sms_id: { sender: '12345', msisdn: '1 503 555 0100' } },
    },
  },
  {
    name: 'some sender',
    path: 'sender',
    says: 'audience.sms_id.sender',
    fits: {
      build: () => smsId({ msisdn: '15035550100', sender: 'US:12345' }),
      wire: { sms_id: { msisdn: '15035550100', sender: 'US:12345' } },
    },
    breaks: {
      build: () => smsId({ msisdn: '15035550100', sender: '' }),
      wire: { sms_id: { msisdn: '15035550100', sender: '' } },
    },
  },
  {
    name: 'an operator that attributes have',
    path: 'operator',
    says: 'audience.operator',
    fits: {
      build: () => attribute('city', { operator: 'equals', value: 'Rome' }),
      wire: { attribute: 'city', operator: 'equals', value: 'Rome' },
    },
    breaks: {
      build: () => attribute('city', wrong({ operator: 'is', value: 'Rome' })),
      wire: { attribute: 'city', operator: 'is', value: 'Rome' },
    },
  },
  {
    name: '255 characters of an attribute’s value',
    path: 'value',
    says: 'audience.value',
    fits: {
      build: () => attribute('city', { operator: 'contains', value: long(255) }),
      wire: { attribute: 'city', operator: 'contains', value: long(255) },
    },
    breaks: {
      build: () => attribute('city', { operator: 'contains', value: long(256) }),
      wire: { attribute: 'city', operator: 'contains', value: long(256) },
    },
  },
  {
    name: 'an activity that there is',
    path: 'name',
    says: 'audience',
    fits: {
      build: () => activity('short_link_click', { operator: 'greater', value: 0, after: 30 }),
      wire: { activity: 'short_link_click', operator: 'greater', value: 0, after: 30 },
    },
    breaks: {
      build: () => activity(wrong('clicked'), { operator: 'greater', value: 0 }),
      wire: { activity: 'clicked', operator: 'greater', value: 0 },
    },
  },
]

/** The rules of selectors. Source of all: Airship, "Audience selection". */
export const selectorLimits: readonly SelectorLimit[] = [...perField, ...compounds, ...others]
