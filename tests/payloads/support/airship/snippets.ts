import type { Mistake, Snippet } from '../snippet.ts'

const imports = `
import { createAirship } from '@textwire/airship'
import {
  activity, all, and, attribute, attributeChanges, channel, createAndSendRows, mmsCreateAndSend, mmsPush, namedUser, not,
  mmsResponse, or, segment, shortLink, smsCreateAndSend, smsId, smsPush, smsResponse, smsSender, staticList, subscriptionList, tag, tagChanges,
} from '@textwire/payloads/airship'
declare const uuid: string
const text = 'Your table is ready.'
const media = { url: 'https://example.com/table.jpg' }
const mms = { fallbackText: text, slide: { media } }
const pair = { msisdn: '15035550100', sender: '12345' }
const row = { ua_msisdn: '15035550100', ua_sender: '12345', ua_opted_in: '2026-11-20T11:58:59' }
const { push, createAndSend, schedules, sms, channels } = createAirship({ appKey: uuid, masterSecret: uuid })
`

const program = (code: string) => `${imports}\n${code}`

const mistake = (name: string, code: string, ...words: readonly string[]): Mistake => ({
  name,
  code: program(code),
  words,
})

/** What nobody should get past the compiler with Airship. */
export const airshipMistakes: readonly Mistake[] = [
  mistake('a push to nobody', 'smsPush({ text })', "'to' is missing"),
  mistake('a push without words', 'smsPush({ to: all() })', "'text' is missing"),
  mistake(
    'a text and a template',
    'smsPush({ to: all(), text, template: { id: uuid } })',
    'an SMS has a text or a template, not both',
  ),
  mistake(
    'a template with an id and fields',
    "smsPush({ to: all(), template: { id: uuid, fields: { alert: 'Hi' } } })",
    'a template has an id or fields of its own, not both',
  ),
  mistake(
    'short links in a template',
    'smsPush({ to: all(), template: { id: uuid }, shortenLinks: true })',
    'shortenLinks goes with text: Airship does not take it beside a template',
  ),
  mistake(
    'a strict check of rows for a push',
    'smsPush({ to: all(), text, options: { useStrictSmsValidation: true } })',
    'useStrictSmsValidation is an option of create-and-send alone',
  ),
  mistake(
    'two selectors side by side',
    "smsPush({ to: { tag: 'vip', sms_sender: '12345' }, text })",
    'a selector stands alone: join several with and(…) or or(…)',
  ),
  mistake(
    'two selectors put together',
    "smsPush({ to: { ...tag('vip'), ...smsSender('12345') }, text })",
    'a selector stands alone: join several with and(…) or or(…)',
  ),
  mistake(
    'two selectors side by side in a compound',
    "and(tag('vip'), { ...tag('gold'), ...segment(uuid) })",
    'a selector stands alone: join several with and(…) or or(…)',
  ),
  mistake('a compound of nothing', 'and()', 'Source has 0 element(s) but target requires 1'),
  mistake(
    'a compound of eleven',
    `or(${Array.from({ length: 11 }, () => "tag('vip')").join(', ')})`,
    'Source has 11 element(s) but target allows only 10',
  ),
  mistake(
    'a number twice',
    "smsId({ ...pair, number: '+15035550100' })",
    'a number is given once: as msisdn or as number',
  ),
  mistake('a number without a sender', "smsId({ msisdn: '15035550100' })", "'sender' is missing"),
  mistake(
    'a condition of two forms',
    "attribute('order', { operator: 'equals', value: 1, where: { property: 'total', operator: 'greater', value: 1 } })",
    'a condition on JSON stands in where, alone',
  ),
  mistake(
    'platforms in order beside another way to choose',
    "smsPush({ to: all(), text, orchestration: { type: 'fan_out', channelPriority: ['sms'] } })",
    'channelPriority goes with the type channel_priority alone',
  ),
  mistake(
    'other words for nobody in particular',
    'smsPush({ to: all(), text, localizations: [{ text }] })',
    "'language' is missing",
  ),
  mistake(
    'an activity that there is not',
    "activity('clicked', { operator: 'greater', value: 0 })",
    '"clicked"',
    '"short_link_click"',
  ),
  mistake(
    'an MMS without a slide',
    'mmsPush({ to: all(), fallbackText: text })',
    "'slide' is missing",
  ),
  mistake(
    'an MMS with two slides',
    'mmsPush({ to: all(), fallbackText: text, slide: [{ media }, { media }] })',
    "'{ media: { url: string; }; }[]' is not assignable",
  ),
  mistake(
    'an MMS without fallback text',
    'mmsPush({ to: all(), slide: { media } })',
    "'fallbackText' is missing",
  ),
  mistake(
    'an MMS that is written out and from a template',
    'mmsPush({ to: all(), ...mms, template: { id: uuid } })',
    'an MMS is written out or comes from a template, not both',
  ),
  mistake(
    'a subject beside a template',
    "mmsPush({ to: all(), subject: 'Hi', template: { id: uuid } })",
    'an MMS is written out or comes from a template, not both',
  ),
  mistake(
    'a medium of another type',
    "mmsPush({ to: all(), fallbackText: text, slide: { media: { url: media.url, contentType: 'image/webp' } } })",
    '"image/webp"',
    '"image/jpeg"',
  ),
  mistake(
    'an SMS and an MMS in one',
    'smsPush({ to: all(), text, slide: { media } })',
    "'slide' does not exist",
  ),
  mistake(
    'an order of channels beside another way to choose',
    "smsPush({ to: all(), text, orchestration: { type: 'fan_out', channelPriority: ['sms'] } })",
    'channelPriority goes with the type channel_priority alone',
  ),
  mistake(
    'other words for nobody in particular',
    "smsPush({ to: all(), text, localizations: [{ text: 'Ja' }] })",
    "'language' is missing",
  ),
  mistake(
    'a template in an answer',
    'smsResponse({ mobileOriginatedId: uuid, text, template: { id: uuid } })',
    "'template' does not exist",
  ),
  mistake('an answer to nothing', 'smsResponse({ text })', "'mobileOriginatedId' is missing"),
  mistake(
    'a link to several lists',
    "shortLink('https://example.com', { addToList: ['weekly'] })",
    "'string[]' is not assignable to type 'string'",
  ),
  mistake(
    'campaigns of an MMS that creates and sends',
    "mmsCreateAndSend({ to: [row], ...mms, campaigns: ['autumn'] })",
    'campaigns go with an SMS alone in a create-and-send',
  ),
  mistake(
    'people that are rows and a file',
    'smsCreateAndSend({ to: { bulkId: uuid, rows: [row] }, text })',
    "'rows' does not exist",
  ),
  mistake(
    'a row without consent',
    "smsCreateAndSend({ to: [{ ua_msisdn: '15035550100', ua_sender: '12345' }], text })",
    "'ua_opted_in' is missing",
  ),
  mistake(
    'rows without consent',
    "createAndSendRows([pair], { msisdn: (one) => one.msisdn, sender: '12345' })",
    "'optedIn' is missing",
  ),
  mistake(
    'tags that are set and added',
    "tagChanges({ set: { plan: ['gold'] }, add: { plan: ['vip'] } })",
    'set replaces all tags of a group, so it stands alone',
  ),
  mistake(
    'tags that are set and removed',
    "tagChanges({ set: { plan: ['gold'] }, remove: { plan: ['vip'] } })",
    'set replaces all tags of a group, so it stands alone',
  ),
  mistake('no change of tags', 'tagChanges({})', 'expected add, remove or set'),
  mistake('no change of attributes', 'attributeChanges({})', 'expected set or remove'),
  mistake(
    'a redacted push in a schedule',
    "await schedules.create({ schedule: { scheduled_time: '2026-12-01T00:00:00' }, push: smsPush<true>({ to: all(), text, options: { redactPayload: true } }) })",
    'redact',
  ),
]

const snippet = (name: string, code: string): Snippet => ({ name, code: program(code) })

/** What goes through an Airship client without casts. */
export const airshipSnippets: readonly Snippet[] = [
  ...[
    'all()',
    "tag('vip')",
    "tag(['gold', 'silver'], 'loyalty')",
    'smsId(pair)',
    "smsId({ number: '+15035550100', sender: '12345' })",
    "smsSender(['12345'])",
    "namedUser('user-17')",
    'segment(uuid)',
    "staticList('guests')",
    "subscriptionList('weekly')",
    'channel([uuid])',
    "attribute('city', { operator: 'equals', value: 'Rome' })",
    "attribute('order', { where: { property: 'total', operator: 'greater', value: 1 } })",
    "activity('short_link_click', { operator: 'greater', value: 0, after: new Date() })",
    "and(tag('vip'), or(smsSender('12345'), not(segment(uuid))))",
    "or(['rome', 'oslo'].map((city) => tag(city, 'cities')))",
  ].map((selector) =>
    snippet(`a push to ${selector}`, `await push.send(smsPush({ to: ${selector}, text }))`),
  ),
  snippet(
    'a push with everything',
    `await push.send(smsPush({
      to: all(),
      text: \`Sale: \${shortLink('https://example.com', { addTags: { sale: ['yes'] } })} \`,
      shortenLinks: true,
      expiry: new Date(),
      personalize: true,
      messageType: 'commercial',
      campaigns: ['autumn'],
      options: { noThrottle: true, maxRecipients: 5 },
      orchestration: { type: 'fan_out' },
      globalAttributes: { city: 'Rome' },
      feeds: [{ name: 'menu', onError: 'cancel' }],
      feedDefaults: { menu: { soup: 'tomato' } },
      snippets: ['footer'],
      localizations: [{ language: 'de', text: 'Ja' }, { country: 'FR', template: { id: uuid } }],
    }))`,
  ),
  snippet(
    'several pushes at once',
    "await push.send([smsPush({ to: all(), text }), mmsPush({ to: tag('vip'), ...mms })])",
  ),
  snippet(
    'an MMS, checked and sent',
    "const body = mmsPush({ to: all(), ...mms, deviceTypes: ['sms'] })\nawait push.validate(body)\nawait push.send(body)",
  ),
  snippet(
    'an MMS from a template',
    "await push.send(mmsPush({ to: all(), template: { fields: { fallbackText: 'Hi {{name}}' } }, slide: { media } }))",
  ),
  snippet(
    'a push in a schedule',
    "await schedules.create({ schedule: { scheduled_time: '2026-12-01T00:00:00' }, push: smsPush({ to: all(), text }) })",
  ),
  snippet(
    'rows that create and send',
    `const rows = createAndSendRows([{ phone: '+15035550100', name: 'Ada' }], {
      msisdn: ({ phone }) => phone,
      sender: '12345',
      optedIn: () => new Date(),
      fields: ({ name }) => ({ name }),
    })
    await createAndSend.send(smsCreateAndSend({ to: rows, text, options: { useStrictSmsValidation: true } }))
    await createAndSend.validate(mmsCreateAndSend({ to: rows, ...mms }))`,
  ),
  snippet(
    'a file that creates and sends',
    "await createAndSend.send(smsCreateAndSend({ to: { bulkId: uuid }, template: { fields: { alert: 'Hi' } }, campaigns: ['a'] }))",
  ),
  snippet(
    'a create-and-send in a schedule',
    "await schedules.createAndSend({ schedule: { scheduled_time: '2026-12-01T00:00:00' }, push: smsCreateAndSend({ to: [row], text }) })",
  ),
  snippet(
    'answers',
    `await sms.respond(smsResponse({ mobileOriginatedId: uuid, text, shortenLinks: true }))
    await sms.respond(mmsResponse({ mobileOriginatedId: uuid, ...mms, subject: 'Menu' }))`,
  ),
  snippet(
    'changes of tags',
    `await sms.modifyTags(pair, tagChanges({ add: { plan: ['gold'] }, remove: { plan: ['silver'] } }))
    await sms.modifyTags(pair, tagChanges({ set: { plan: [] } }))
    await channels.modifyTags({ audience: { channel: uuid }, ...tagChanges({ remove: { plan: ['gold'] } }) })`,
  ),
  snippet(
    'changes of attributes',
    `await channels.modifyAttributes({
      audience: smsId(pair),
      attributes: attributeChanges({ set: { name: 'Ada', since: new Date() }, remove: ['trial'] }),
    })`,
  ),
]
