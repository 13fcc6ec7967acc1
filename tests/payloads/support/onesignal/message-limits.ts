import type { Limit, Pair } from '../limit.ts'
import { times } from '../times.ts'
import { audienceLimits } from './audience-limits.ts'
import { templateId } from './people.ts'

const page = 'OneSignal, reference page "SMS"'
const guide = 'OneSignal, guide "SMS composing messages"'
const idempotency = 'OneSignal, "Idempotent notification requests"'

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
export const smsLimits: readonly Limit[] = [...audienceLimits, ...words, ...delivery]

/** The rules of a text message with media. */
export const mmsLimits: readonly Limit[] = [...smsLimits, ...media]
