import { defaultOneSignalOrganization } from '@textwire/mock-server'
import type { OneSignal } from '@textwire/onesignal'
import type { OperationName } from '@textwire/onesignal/contract'
import { collect } from './collect.ts'
import { ada, addPeople, email, grace, number } from './onesignal-people.ts'
import type { Stage } from './onesignal-stage.ts'

const { organizationId } = defaultOneSignalOrganization

/** What the calls below are about. */
export interface Subjects {
  /** Goes out in an hour. */
  readonly messageId: string
  readonly emailMessageId: string
  readonly unsubscribeToken: string
  readonly subscriptionId: string
  readonly segmentId: string
  readonly templateId: string
  readonly otherAppId: string
  readonly tokenId: string
}

/** Puts into the world whatever the calls below are about. */
export async function addSubjects(stage: Stage): Promise<Subjects> {
  const { app, client, world } = stage
  const { sms } = addPeople(stage)
  app.segment('Gold', [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }])
  const otherAppId = 'a11a11a1-0000-4000-8000-000000000002'
  world.onesignal.addApp({ appId: otherAppId, apiKeys: [] })
  const later = new Date(world.clock.now() + 3_600_000).toISOString()
  const { id: messageId } = await client.messages.send({ ...text, send_after: later })
  const { id: emailMessageId } = await client.messages.send({
    include_aliases: { external_id: [ada.external_id] },
    target_channel: 'email',
    email_subject: 'News',
    email_body: '<p>News</p>',
  })
  const { tokens = [] } = await client.apiKeys.list()
  return {
    messageId,
    emailMessageId,
    unsubscribeToken: app.unsubscribeToken(emailMessageId, email),
    subscriptionId: sms,
    segmentId: app.segments.find(({ name }) => name === 'Gold')?.id ?? '',
    templateId: app.template({ contents: { en: 'Hello' } }),
    otherAppId,
    tokenId: tokens[0]?.token_id ?? '',
  }
}

const text = { include_phone_numbers: [number], contents: { en: 'Hello' } }
const gold = [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }] as const

/** A call of each operation that succeeds, on a stage with the subjects above. */
export const calls: Readonly<
  Record<OperationName, (client: OneSignal, subjects: Subjects) => PromiseLike<unknown>>
> = {
  sendMessage: ({ messages }) => messages.send(text),
  listMessages: ({ messages }) => collect(messages.list()),
  viewMessage: ({ messages }, { messageId }) => messages.view(messageId),
  cancelMessage: ({ messages }, { messageId }) => messages.cancel(messageId),
  viewMessageHistory: ({ messages }, { messageId }) =>
    messages.history(messageId, { events: 'clicked' }),
  exportAudienceActivity: ({ messages }, { messageId }) => messages.exportAudience(messageId),
  countRecipients: ({ messages }) => messages.countRecipients({ included_segments: ['Gold'] }),
  viewOutcomes: ({ messages }) => messages.outcomes({ outcome_names: ['os__click.count'] }),
  listSegments: ({ segments }) => collect(segments.list()),
  createSegment: ({ segments }) => segments.create({ name: 'New', filters: gold }),
  viewSegment: ({ segments }, { segmentId }) => segments.view(segmentId),
  updateSegment: ({ segments }, { segmentId }) => segments.update(segmentId, { name: 'Golden' }),
  deleteSegment: ({ segments }, { segmentId }) => segments.delete(segmentId),
  listTemplates: ({ templates }) => collect(templates.list()),
  createTemplate: ({ templates }) =>
    templates.create({ name: 'New', isSMS: true, contents: { en: 'Hello' } }),
  viewTemplate: ({ templates }, { templateId }) => templates.view(templateId),
  updateTemplate: ({ templates }, { templateId }) =>
    templates.update(templateId, { name: 'Changed' }),
  deleteTemplate: ({ templates }, { templateId }) => templates.delete(templateId),
  copyTemplate: ({ templates }, { templateId, otherAppId }) =>
    templates.copy(templateId, otherAppId),
  exportSubscriptions: (client) => client.exports.subscriptions(),
  createUser: ({ users }) => users.create({ identity: { external_id: 'new' } }),
  viewUser: ({ users }) => users.view(ada),
  updateUser: ({ users }) => users.update(ada, { properties: { language: 'de' } }),
  deleteUser: ({ users }) => users.delete(ada),
  createSubscription: ({ subscriptions }) =>
    subscriptions.create(ada, { type: 'SMS', token: '+15035556790' }),
  updateSubscription: ({ subscriptions }, { subscriptionId }) =>
    subscriptions.update(subscriptionId, { enabled: false }),
  deleteSubscription: ({ subscriptions }, { subscriptionId }) =>
    subscriptions.delete(subscriptionId),
  updateSubscriptionByToken: ({ subscriptions }) =>
    subscriptions.updateByToken('SMS', number, { enabled: false }),
  transferSubscription: ({ subscriptions }, { subscriptionId }) =>
    subscriptions.transfer(subscriptionId, grace),
  viewAliases: ({ aliases }) => aliases.view(ada),
  createAlias: ({ aliases }) => aliases.add(ada, { crm_id: 'C-4711' }),
  deleteAlias: ({ aliases }) => aliases.delete(ada, 'external_id'),
  viewAliasesBySubscription: ({ aliases }, { subscriptionId }) =>
    aliases.viewBySubscription(subscriptionId),
  createAliasBySubscription: ({ aliases }, { subscriptionId }) =>
    aliases.addBySubscription(subscriptionId, { crm_id: 'C-4711' }),
  createCustomEvents: ({ customEvents }) => customEvents.create([{ name: 'bought', ...ada }]),
  unsubscribeWithToken: ({ subscriptions }, { emailMessageId, unsubscribeToken }) =>
    subscriptions.unsubscribeWithToken(emailMessageId, unsubscribeToken),
  listApps: ({ apps }) => apps.list(),
  createApp: ({ apps }) => apps.create({ name: 'New', organization_id: organizationId }),
  viewApp: ({ apps }) => apps.view(),
  updateApp: ({ apps }) => apps.update({ name: 'Changed' }),
  listApiKeys: ({ apiKeys }) => apiKeys.list(),
  createApiKey: ({ apiKeys }) => apiKeys.create({ name: 'New' }),
  updateApiKey: ({ apiKeys }, { tokenId }) => apiKeys.update(tokenId, { name: 'Changed' }),
  deleteApiKey: ({ apiKeys }, { tokenId }) => apiKeys.delete(tokenId),
  rotateApiKey: ({ apiKeys }, { tokenId }) => apiKeys.rotate(tokenId),
}
