import type { Change } from '../change.ts'
import type { Limit, Pair } from '../limit.ts'
import { times } from '../times.ts'

const page = 'OneSignal, reference page "SMS"'
const guide = 'OneSignal, guide "SMS composing messages"'
const sending = 'OneSignal, "Sending messages with the OneSignal API"'
const idempotency = 'OneSignal, "Idempotent notification requests"'

/** The template of messages that have one. */
export const templateId = '3f2f1c4e-0d5b-4a1e-9c0b-7d6a5e4f3c2b'
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

/** What a message says in both spellings. */
const saying = (
  text: unknown,
  { template, data }: { readonly template?: unknown; readonly data?: unknown } = {},
): Pair => ({
  input: { text, template: (template ?? data) === undefined ? undefined : { id: template, data } },
  wire: {
    contents: typeof text === 'string' ? { en: text } : text,
    template_id: template,
    custom_data: data,
  },
})

/** A field that only goes by another name on the wire. */
const field = (name: string, onWire: string, source: string, fits: unknown, breaks: unknown) => ({
  source,
  says: onWire,
  ...(fits !== undefined && { fits: { input: { [name]: fits }, wire: { [onWire]: fits } } }),
  breaks: { input: { [name]: breaks }, wire: { [onWire]: breaks } },
})

/** So many bytes as JSON, with characters of two and of four. */
const dataOf = (bytes: number) => ({ note: `ü😀${'x'.repeat(bytes - '{"note":""}'.length - 6)}` })

const gold = { field: 'tag', key: 'plan', relation: '=', value: 'gold' }
const or = { operator: 'OR' }

type Way = readonly [name: string, audience: object]
const ways: readonly Way[] = [
  ['phoneNumbers', { phoneNumbers: ['+15035550100'] }],
  ['aliases', { aliases: { external_id: ['user-17'] } }],
  ['subscriptionIds', { subscriptionIds: [templateId] }],
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

const audiences: readonly Limit[] = [
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
    breaks: to({ subscriptionIds: [templateId, 'user-17'] }),
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

const words: readonly Limit[] = [
  {
    name: 'English is needed',
    source: `${page}, contents`,
    path: 'text.en',
    says: 'English',
    fits: saying({ en: 'Your table is ready.', de: '' }),
    breaks: saying({ de: 'Ihr Tisch ist bereit.' }),
  },
  {
    name: 'some English',
    source: `${page}, contents`,
    path: 'text',
    says: 'English',
    fits: saying('a'),
    breaks: saying(''),
  },
  {
    name: 'a text or a template',
    source: `${page}, contents`,
    path: 'text',
    says: 'English',
    breaks: saying(undefined),
  },
  {
    name: '2,048 bytes of data',
    source: `${page}, custom_data`,
    path: 'template.data',
    says: 'custom_data',
    fits: saying('Hi', { template: templateId, data: dataOf(2048) }),
    breaks: saying('Hi', { template: templateId, data: dataOf(2049) }),
  },
  {
    name: 'data is for a template',
    source: `${page}, custom_data`,
    path: 'template.id',
    says: 'custom_data',
    breaks: saying('Hi', { data: { table: 7 } }),
  },
  {
    name: 'the id of a template is a UUID',
    source: `${page}, template_id`,
    path: 'template.id',
    says: 'template_id',
    breaks: saying('Hi', { template: 'order-ready' }),
  },
]

const delivery: readonly Limit[] = [
  {
    name: '128 characters of a name',
    path: 'name',
    ...field('name', 'name', `${page}, name`, 'n'.repeat(128), 'n'.repeat(129)),
  },
  {
    name: 'the key is a UUID',
    path: 'idempotencyKey',
    ...field(
      'idempotencyKey',
      'idempotency_key',
      idempotency,
      '01890a5d-ac96-774b-bcce-b302099a8057',
      'order-17',
    ),
  },
  ...['12345', 'MG0123', `MG${'g'.repeat(32)}`, '15035550100'].map((wrong): Limit => ({
    name: `a sender is a messaging service or E.164, not ${wrong}`,
    path: 'from',
    ...field('from', 'sms_from', `${page}, sms_from`, `MG${'0123456789abcdef'.repeat(2)}`, wrong),
  })),
  {
    name: 'the time can be read',
    path: 'sendAt',
    ...field('sendAt', 'send_after', `${page}, send_after`, '2026-06-01T00:00:00Z', '2026-13-01'),
  },
  {
    name: 'the day exists',
    path: 'sendAt',
    ...field(
      'sendAt',
      'send_after',
      `${page}, send_after`,
      '2028-02-29T09:00Z',
      '2027-02-29T09:00Z',
    ),
  },
  {
    name: 'the time is ISO 8601',
    path: 'sendAt',
    ...field('sendAt', 'send_after', `${page}, send_after`, undefined, 'tomorrow'),
  },
]

const pictures = (count: number) => times(count, (at) => `https://example.com/${at}.jpg`)

const media: readonly Limit[] = [
  {
    name: '10 media',
    path: 'media',
    ...field('media', 'sms_media_urls', guide, pictures(10), pictures(11)),
  },
  { name: 'some media', path: 'media', ...field('media', 'sms_media_urls', guide, undefined, []) },
  {
    name: 'media on the web',
    path: 'media.1',
    ...field('media', 'sms_media_urls', guide, undefined, [...pictures(1), 'ftp://example.com/a']),
  },
  {
    name: '1,600 characters beside media',
    source: guide,
    path: 'text',
    says: 'contents.en',
    fits: saying('x'.repeat(1600)),
    breaks: saying('x'.repeat(1601)),
  },
  {
    name: '1,600 characters of every language beside media',
    source: guide,
    path: 'text.de',
    says: 'contents.de',
    fits: saying({ en: 'x', de: 'x'.repeat(1600) }),
    breaks: saying({ en: 'x', de: 'x'.repeat(1601) }),
  },
]

/** The rules of every text message. */
export const smsLimits: readonly Limit[] = [...audiences, ...words, ...delivery]

/** The rules of a text message with media. */
export const mmsLimits: readonly Limit[] = [...smsLimits, ...media]
