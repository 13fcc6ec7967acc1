import type { Change } from '../change.ts'
import type { Limit, Pair } from '../limit.ts'
import { times } from '../times.ts'
import { mediaLimits } from './media-limits.ts'
import { mmsLimits } from './mms-limits.ts'
import { smsLimits } from './sms-limits.ts'
import { png } from './written-mms.ts'

const overrides = 'Airship, "SMS platform overrides"'
const mmsOverrides = 'Airship, "MMS platform overrides"'
const object = 'Airship, "Push object"'
const options = 'Airship, "Push options"'

const both = (input: Change, wire: Change): Pair => ({ input, wire })

const campaigns = (categories: readonly string[]): Pair =>
  both({ campaigns: categories }, { campaigns: { categories } })

const campaignLimits: readonly Limit[] = [
  {
    name: '10 campaigns',
    source: object,
    path: 'campaigns',
    says: 'campaigns.categories',
    fits: campaigns(times(10, String)),
    breaks: campaigns(times(11, String)),
  },
  {
    name: 'some campaign',
    source: object,
    path: 'campaigns',
    says: 'campaigns.categories',
    breaks: campaigns([]),
  },
  {
    name: '64 characters of a campaign',
    source: object,
    path: 'campaigns.0',
    says: 'campaigns.categories.0',
    fits: campaigns(['x'.repeat(64)]),
    breaks: campaigns(['x'.repeat(65)]),
  },
]

const optionLimits: readonly Limit[] = [
  {
    name: 'at least one recipient',
    source: options,
    path: 'options.maxRecipients',
    says: 'options.audience_limits.max_recipients',
    fits: both({ 'options.maxRecipients': 1 }, { 'options.audience_limits.max_recipients': 1 }),
    breaks: both({ 'options.maxRecipients': 0 }, { 'options.audience_limits.max_recipients': 0 }),
  },
]

const onlyPush: readonly Limit[] = [
  {
    name: 'the strict check of rows is not for a push',
    source: options,
    path: 'options.useStrictSmsValidation',
    says: 'options.use_strict_sms_validation',
    breaks: both(
      { 'options.useStrictSmsValidation': true },
      { 'options.use_strict_sms_validation': true },
    ),
  },
  {
    name: 'a message type that there is',
    source: object,
    path: 'messageType',
    says: 'message_type',
    fits: both({ messageType: 'commercial' }, { message_type: 'commercial' }),
    breaks: both({ messageType: 'marketing' }, { message_type: 'marketing' }),
  },
  {
    name: 'some audience',
    source: object,
    path: 'to',
    says: 'audience',
    breaks: both({ to: undefined }, { audience: undefined }),
  },
  {
    name: 'some channel in an order of channels',
    source: object,
    path: 'orchestration.channelPriority',
    says: 'orchestration.channel_priority',
    fits: both(
      { orchestration: { type: 'channel_priority', channelPriority: ['sms'] } },
      { orchestration: { type: 'channel_priority', channel_priority: ['sms'] } },
    ),
    breaks: both(
      { orchestration: { type: 'channel_priority', channelPriority: [] } },
      { orchestration: { type: 'channel_priority', channel_priority: [] } },
    ),
  },
  {
    name: 'feeds have names',
    source: 'Airship, "Feed references"',
    path: 'feeds.0.name',
    says: 'feed_references.feeds.0.name',
    fits: both({ feeds: [{ name: 'menu' }] }, { feed_references: { feeds: [{ name: 'menu' }] } }),
    breaks: both({ feeds: [{ name: '' }] }, { feed_references: { feeds: [{ name: '' }] } }),
  },
  {
    name: 'snippets have names',
    source: object,
    path: 'snippets.0',
    says: 'snippet_references.snippets.0.name',
    fits: both({ snippets: ['menu'] }, { snippet_references: { snippets: [{ name: 'menu' }] } }),
    breaks: both({ snippets: [''] }, { snippet_references: { snippets: [{ name: '' }] } }),
  },
]

const localized = (language: string, input: object, wire: object): Pair =>
  both(
    { localizations: [{ language, ...input }] },
    { localizations: [{ language, notification: wire }] },
  )

const smsLocalizations: readonly Limit[] = [
  {
    name: 'a language has two letters',
    source: object,
    path: 'localizations.0.language',
    says: 'localizations.0.language',
    fits: localized('de', { text: 'Hallo' }, { sms: { alert: 'Hallo' } }),
    breaks: localized('deu', { text: 'Hallo' }, { sms: { alert: 'Hallo' } }),
  },
  {
    name: '1,600 characters in a language',
    source: overrides,
    path: 'localizations.0.text',
    says: 'localizations.0.notification.sms.alert',
    fits: localized('de', { text: 'x'.repeat(1600) }, { sms: { alert: 'x'.repeat(1600) } }),
    breaks: localized('de', { text: 'x'.repeat(1601) }, { sms: { alert: 'x'.repeat(1601) } }),
  },
  {
    name: '48 hours in a language',
    source: overrides,
    path: 'localizations.0.expiry',
    says: 'localizations.0.notification.sms.expiry',
    breaks: localized(
      'de',
      { text: 'Hallo', expiry: 172_801 },
      { sms: { alert: 'Hallo', expiry: 172_801 } },
    ),
  },
]

const mmsLocalizations: readonly Limit[] = [
  {
    name: '160 characters of fallback text in a language',
    source: mmsOverrides,
    path: 'localizations.0.fallbackText',
    says: 'localizations.0.notification.mms.fallback_text',
    breaks: localized(
      'de',
      { fallbackText: 'x'.repeat(161), slide: { media: { url: png.url } } },
      { mms: { fallback_text: 'x'.repeat(161), slides: [{ media: png }] } },
    ),
  },
]

const mmsExpiry: readonly Limit[] = [
  {
    name: 'an expiry is not negative',
    source: options,
    path: 'expiry',
    says: 'options.expiry',
    fits: both({ expiry: 200_000 }, { 'options.expiry': 200_000 }),
    breaks: both({ expiry: -1 }, { 'options.expiry': -1 }),
  },
]

const platforms: readonly Limit[] = [
  {
    name: 'one platform',
    source: object,
    path: 'deviceTypes',
    says: 'device_types',
    fits: both({ deviceTypes: ['sms'] }, { device_types: ['sms'] }),
    breaks: both({ deviceTypes: [] }, { device_types: [] }),
  },
]

const noCampaigns: readonly Limit[] = [
  {
    name: 'no campaigns',
    source: 'Airship, "Create and Send to MMS channels"',
    path: 'campaigns',
    says: 'campaigns',
    breaks: campaigns(['autumn']),
  },
]

/** The rules of a push of an SMS. */
export const pushLimits: readonly Limit[] = [
  ...smsLimits,
  ...campaignLimits,
  ...optionLimits,
  ...onlyPush,
  ...smsLocalizations,
]

/** The rules of a push of an MMS. */
export const mediaPushLimits: readonly Limit[] = [
  ...mmsLimits,
  ...mediaLimits,
  ...mmsExpiry,
  ...platforms,
  ...campaignLimits,
  ...optionLimits,
  ...onlyPush,
  ...mmsLocalizations,
]

/** The rules of the words of a create-and-send of an SMS. */
export const smsContentLimits: readonly Limit[] = [...smsLimits, ...campaignLimits, ...optionLimits]

/** The rules of the words of a create-and-send of an MMS. */
export const mmsContentLimits: readonly Limit[] = [
  ...mmsLimits,
  ...mediaLimits,
  ...mmsExpiry,
  ...noCampaigns,
  ...optionLimits,
]
