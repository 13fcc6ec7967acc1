import type { Mistake, Snippet } from '../snippet.ts'

const imports = `
import { createOneSignal } from '@textwire/onesignal'
import type { CreateSegmentInput } from '@textwire/onesignal/contract'
import {
  attributeChanges, mmsMessage, smsMessage, tagChanges, trackLink, where,
} from '@textwire/payloads/onesignal'
declare const uuid: string
const to = { phoneNumbers: ['+15035550100'] }
const text = 'Your table is ready.'
const media = ['https://example.com/table.jpg']
const { messages, segments, users } = createOneSignal({ appId: uuid, apiKey: uuid })
`

const program = (code: string) => `${imports}\n${code}`

const mistake = (name: string, code: string, ...words: readonly string[]): Mistake => ({
  name,
  code: program(code),
  words,
})

const oneAudience =
  'a message names one audience: phoneNumbers, aliases, subscriptionIds, segments or filters'

/** As the compiler writes it, with the quotes of a text in quotes. */
const joinedByAnd = String.raw`no sentence with \"or\" in it can be joined by \"and\", which binds tighter than \"or\"`

const ways = {
  phoneNumbers: "['+15035550100']",
  aliases: "{ external_id: ['user-17'] }",
  subscriptionIds: '[uuid]',
  segments: "['Lunch']",
  filters: "where('country').exists()",
}
const entries = Object.entries(ways)

const twoWays = entries.flatMap(([one, first], index) =>
  entries
    .slice(index + 1)
    .map(([other, second]) =>
      mistake(
        `${one} and ${other}`,
        `smsMessage({ to: { ${one}: ${first}, ${other}: ${second} }, text })`,
        oneAudience,
      ),
    ),
)

/** What nobody should get past the compiler with OneSignal. */
export const onesignalMistakes: readonly Mistake[] = [
  ...twoWays,
  mistake('no audience', 'smsMessage({ text })', "'to' is missing"),
  mistake('an empty audience', 'smsMessage({ to: {}, text })', oneAudience),
  mistake(
    'exceptions without segments',
    "smsMessage({ to: { ...to, except: ['Away'] }, text })",
    "'segments' is missing",
    'ToSegments',
  ),
  mistake('nothing to say', 'smsMessage({ to })', "'text' is missing"),
  mistake('no English', "smsMessage({ to, text: { de: 'Ja' } })", "'en' is missing"),
  mistake(
    'data without a template',
    'smsMessage({ to, text, template: { data: { table: 7 } } })',
    "'id' is missing",
  ),
  mistake(
    'media on an SMS',
    'smsMessage({ to, text, media })',
    'media makes an MMS: use mmsMessage',
  ),
  mistake('an MMS without media', 'mmsMessage({ to, text })', "'media' is missing"),
  mistake(
    'a field by its name on the wire',
    "smsMessage({ to, text, sms_from: 'MG' })",
    'sms_from',
  ),
  mistake(
    'a relation that a field does not have',
    "where('country').isOver('US')",
    "Property 'isOver' does not exist",
    'CountryRelations',
  ),
  mistake(
    'a count as text',
    "where('session_count').is('3')",
    "'string' is not assignable",
    "'number'",
  ),
  mistake('a tag without a name', "where('tag').exists()", 'Expected 2 arguments'),
  mistake('a name of what has none', "where('country', 'vip').exists()", 'Expected 1 arguments'),
  mistake('a field that there is not', "where('plan').exists()", '"plan"', 'FilterField'),
  mistake(
    'a sentence that ends in "or"',
    "smsMessage({ to: { filters: where('country').exists().or('language') }, text })",
    "'LanguageRelations<true>' is not assignable",
    'a sentence ends with what is said of a field',
  ),
  mistake(
    'a list of filters that ends in an operator',
    "smsMessage({ to: { filters: [{ field: 'country', relation: 'exists' }, { operator: 'OR' }] }, text })",
    'a list of filters begins and ends with a condition, and operators stand between',
  ),
  mistake(
    'a sentence that has not begun',
    "smsMessage({ to: { filters: where('country') }, text })",
    "'CountryRelations<false>' is not assignable",
    'a sentence ends with what is said of a field',
  ),
  mistake(
    'an "or" joined by "and"',
    "const either = where('country').exists().or('language').is('de')\nwhere('tag', 'vip').exists().and(either)",
    joinedByAnd,
  ),
  mistake(
    'an "and" after an "or"',
    "const plain = where('tag', 'vip').exists()\nwhere('country').exists().or('language').is('de').and(plain)",
    joinedByAnd,
  ),
  mistake(
    'a sentence that is not finished, joined by "and"',
    "where('country').exists().and(where('language'))",
    'a sentence ends with what is said of a field',
  ),
  mistake(
    'an operator at the end of a list',
    "smsMessage({ to: { filters: [{ field: 'country', relation: 'exists' }, { operator: 'OR' }] }, text })",
    'a list of filters begins and ends with a condition',
  ),
  mistake(
    'an operator at the beginning of a list',
    "smsMessage({ to: { filters: [{ operator: 'OR' }, { field: 'country', relation: 'exists' }] }, text })",
    'a list of filters begins and ends with a condition',
  ),
  mistake('no change of tags', 'tagChanges({})', 'expected set, remove or both'),
  mistake('no change of attributes', 'attributeChanges({})', "'set' is missing"),
  mistake('a tag that is a list', "tagChanges({ set: { plan: ['gold'] } })", 'string[]'),
  mistake(
    'tags among a user’s own properties',
    "attributeChanges({ set: { tags: { plan: 'gold' } } })",
    "'tags' does not exist in type 'UserAttributes'",
  ),
]

const snippet = (name: string, code: string): Snippet => ({ name, code: program(code) })

/** What goes through a OneSignal client without casts. */
export const onesignalSnippets: readonly Snippet[] = [
  ...entries.map(([way, named]) =>
    snippet(
      `a message to ${way}`,
      `await messages.send(smsMessage({ to: { ${way}: ${named} }, text }))`,
    ),
  ),
  snippet(
    'a message to segments with exceptions',
    "await messages.send(smsMessage({ to: { segments: ['Lunch'], except: ['Away'] }, text }))",
  ),
  snippet(
    'a message with everything',
    `await messages.send(smsMessage({
      to,
      text: { en: \`Menu: \${trackLink('https://example.com')}\`, de: 'Ja' },
      template: { id: uuid, data: { since: new Date() } },
      from: 'MG0123456789abcdef0123456789abcdef',
      name: 'Lunch',
      sendAt: new Date(),
      idempotencyKey: uuid,
    }))`,
  ),
  snippet('an MMS', 'await messages.send(mmsMessage({ to, text, media }))'),
  snippet(
    'an MMS from a template',
    'await messages.send(mmsMessage({ to, template: { id: uuid }, media }))',
  ),
  snippet(
    'a sentence for a segment and a count',
    `const filters = where('tag', 'plan').isOneOf(['gold', 7]).or('location').within({ radiusMetres: 5, latitude: 1, longitude: 2 }).toList()
    await segments.create({ name: 'Gold', filters })
    await messages.countRecipients({ included_segments: ['All'], filters })
    await messages.send({ filters, target_channel: 'sms', contents: { en: text } })`,
  ),
  snippet(
    'sentences joined',
    `const plain = where('tag', 'vip').exists()
    const either = plain.or('language').is('de').and('country').is('US')
    await messages.send(smsMessage({ to: { filters: plain.and(plain).or(either) }, text }))`,
  ),
  snippet(
    'changes of a user',
    `await users.update({ external_id: 'user-17' }, {
      properties: {
        ...attributeChanges({ set: { language: 'de', lastActive: new Date() } }),
        tags: tagChanges({ set: { seats: 3, vip: true, since: new Date() }, remove: ['trial'] }),
      },
    })`,
  ),
]
