import type { Airship } from '@textwire/airship'
import type { OperationName } from '@textwire/airship/contract'
import { collect } from './collect.ts'
import { consent, number, otherPair, pair, textTo, UNKNOWN } from './airship-people.ts'
import type { Stage, StageOptions } from './airship-stage.ts'
import { take } from './take.ts'
import { textOf } from './text-of.ts'

/** What the calls below are about. */
export interface Subjects {
  readonly channelId: string
  readonly segmentId: string
  readonly templateId: string
  /** Sends once a day, and has sent once. */
  readonly scheduleId: string
  readonly pushId: string
  readonly groupId: string
  readonly mobileOriginatedId: string
  readonly bulkId: string
}

/** What a stage needs to have these subjects. */
export const withSubjects: StageOptions = {
  project: { keywords: [{ keyword: 'balance', webhook: true }] },
}

/** Ids that lead nowhere, for calls that are not to get that far. */
export const noSubjects: Subjects = {
  channelId: UNKNOWN,
  segmentId: UNKNOWN,
  templateId: UNKNOWN,
  scheduleId: UNKNOWN,
  pushId: UNKNOWN,
  groupId: UNKNOWN,
  mobileOriginatedId: UNKNOWN,
  bulkId: UNKNOWN,
}

const names = { guests: 'guests', scores: 'ua_attributes_scores', autumn: 'ua_tags_autumn' }
const row = { ua_msisdn: otherPair.msisdn, ua_sender: pair.sender, ua_opted_in: consent.opted_in }
const listed = { msisdn: pair.msisdn, sms_sender: pair.sender }
const hello = textTo('Hello')
const bulk = { device_types: ['sms'], notification: hello.notification } as const
const tomorrow = { scheduled_time: '2026-06-02T12:00:00' }
const daily = {
  scheduled_time: '2026-06-01T12:01:00',
  recurring: { cadence: { type: 'daily', count: 1 } },
} as const
const week = { start: '2026-06-01T00:00:00', end: '2026-06-08T00:00:00' }
const external = { type: 'sms', external_id: 'ready-1' } as const

/** Puts into the world whatever the calls below are about. */
export async function addSubjects({ client, project, world }: Stage): Promise<Subjects> {
  const { channelId } = project.channel({ phone: number })
  project.namedUser({ id: 'ada', phones: [number] })
  project.staticList({ name: names.guests, phones: [number] })
  await client.attributeLists.create({ name: names.scores })
  await client.attributeLists.upload(names.scores, [{ ...listed, score: 3 }])
  await client.tagLists.create({ name: names.autumn, add: { season: ['autumn'] } })
  await client.tagLists.upload(names.autumn, [listed])
  const { schedule_ids: [scheduleId = ''] = [] } = await client.schedules.create({
    schedule: daily,
    push: hello,
  })
  await world.clock.advance('1m')
  const [sent] = project.pushes
  const { template_id: templateId = '' } = await client.templates.create({
    ...external,
    name: 'Ready',
    content: { alert: 'It is ready.' },
  })
  world.phone(number).reply('balance', { to: pair.sender })
  return {
    channelId,
    segmentId: project.segment('Everybody', 'all').id,
    templateId,
    scheduleId,
    pushId: sent?.pushId ?? '',
    groupId: sent?.groupId ?? '',
    mobileOriginatedId: project.inbound[0]?.mobileOriginatedId ?? '',
    bulkId: (await client.bulk.upload([row])).bulk_id ?? '',
  }
}

type Call = (client: Airship, subjects: Subjects) => PromiseLike<unknown>

/** A call of each operation that succeeds; give it a client that has a credential for it. */
export const calls: Readonly<Record<OperationName, Call>> = {
  registerSmsChannel: ({ sms }) => sms.register({ ...otherPair, ...consent }),
  updateSmsChannel: ({ sms }, { channelId }) =>
    sms.update(channelId, { ...pair, locale_language: 'de' }),
  lookupSmsChannel: ({ sms }) => sms.lookup(pair),
  optOutSmsChannel: ({ sms }) => sms.optOut(pair),
  uninstallSmsChannel: ({ sms }) => sms.uninstall(pair),
  modifySmsChannelTags: ({ sms }) => sms.modifyTags(pair, { add: { plan: ['gold'] } }),
  triggerSmsKeywordInteraction: ({ sms }) =>
    sms.triggerKeyword(pair.msisdn, { keyword: 'balance', sender_ids: [pair.sender] }),
  createCustomSmsResponse: ({ sms }, { mobileOriginatedId: mobile_originated_id }) =>
    sms.respond({ mobile_originated_id, sms: { alert: '12 points' } }),
  sendPush: ({ push }) => push.send(hello),
  validatePush: ({ push }) => push.validate(hello),
  createAndSend: ({ createAndSend }) =>
    createAndSend.send({ ...bulk, audience: { create_and_send: [row] } }),
  validateCreateAndSend: ({ createAndSend }) =>
    createAndSend.validate({ ...bulk, audience: { create_and_send: [row] } }),
  uploadBulkCsv: (client) => client.bulk.upload([row]),
  bulkSend: (client, { bulkId: bulk_id }) => client.bulk.send({ ...bulk, audience: { bulk_id } }),
  validateBulkSend: (client, { bulkId: bulk_id }) =>
    client.bulk.validate({ ...bulk, audience: { bulk_id } }),
  createSchedule: ({ schedules }) => schedules.create({ schedule: tomorrow, push: hello }),
  listSchedules: ({ schedules }) => collect(schedules.list()),
  getSchedule: ({ schedules }, { scheduleId }) => schedules.get(scheduleId),
  updateSchedule: ({ schedules }, { scheduleId }) =>
    schedules.update(scheduleId, { schedule: tomorrow, push: hello }),
  deleteSchedule: ({ schedules }, { scheduleId }) => schedules.delete(scheduleId),
  pauseSchedule: ({ schedules }, { scheduleId }) => schedules.pause(scheduleId),
  resumeSchedule: ({ schedules }, { scheduleId }) => schedules.resume(scheduleId),
  scheduleCreateAndSend: ({ schedules }) =>
    schedules.createAndSend({
      schedule: tomorrow,
      push: { ...bulk, audience: { create_and_send: [row] } },
    }),
  scheduleBulkSend: ({ schedules }, { bulkId: bulk_id }) =>
    schedules.bulkSend({ schedule: tomorrow, push: { ...bulk, audience: { bulk_id } } }),
  getChannel: ({ channels }, { channelId }) => channels.get(channelId),
  listChannels: ({ channels }) => collect(channels.list()),
  modifyChannelTags: ({ channels }, { channelId: channel }) =>
    channels.modifyTags({ audience: { channel }, add: { plan: ['gold'] } }),
  modifyChannelAttributes: ({ channels }) =>
    channels.modifyAttributes({
      audience: { sms_id: pair },
      attributes: [{ action: 'set', key: 'visits', value: 3 }],
    }),
  modifyChannelSubscriptionLists: ({ channels }, { channelId: channel }) =>
    channels.modifySubscriptionLists({
      audience: { channel },
      subscription_lists: [{ action: 'subscribe', list_id: 'news' }],
    }),
  associateNamedUser: ({ namedUsers }, { channelId: channel_id }) =>
    namedUsers.associate({ named_user_id: 'grace', channel_id }),
  disassociateNamedUser: ({ namedUsers }, { channelId: channel_id }) =>
    namedUsers.disassociate({ channel_id }),
  listNamedUsers: ({ namedUsers }) => collect(namedUsers.list()),
  modifyNamedUserTags: ({ namedUsers }) =>
    namedUsers.modifyTags({ audience: { named_user_id: 'ada' }, add: { plan: ['gold'] } }),
  updateNamedUser: ({ namedUsers }) => namedUsers.update('ada', { tags: { add: { a: ['b'] } } }),
  modifyNamedUserAttributes: ({ namedUsers }) =>
    namedUsers.modifyAttributes('ada', {
      attributes: [{ action: 'set', key: 'visits', value: 3 }],
    }),
  uninstallNamedUsers: ({ namedUsers }) => namedUsers.uninstall({ named_user_id: ['ada'] }),
  modifyNamedUserSubscriptionLists: ({ namedUsers }) =>
    namedUsers.modifySubscriptionLists('ada', {
      scoped: [{ scope: ['sms'], subscription_lists: { subscribe: ['news'] } }],
    }),
  listSubscriptionLists: ({ subscriptionLists }) => subscriptionLists.list(),
  getNamedUserSubscriptionLists: ({ namedUsers }) => namedUsers.subscriptionLists('ada'),
  createStaticList: ({ staticLists }) => staticLists.create({ name: 'regulars' }),
  listStaticLists: ({ staticLists }) => staticLists.list(),
  getStaticList: ({ staticLists }) => staticLists.get(names.guests),
  updateStaticList: ({ staticLists }) =>
    staticLists.update(names.guests, { name: names.guests, description: 'Everybody' }),
  deleteStaticList: ({ staticLists }) => staticLists.delete(names.guests),
  uploadStaticList: ({ staticLists }, { channelId }) =>
    staticLists.upload(names.guests, [{ sms_channel: channelId }]),
  downloadStaticList: async ({ staticLists }) => textOf(await staticLists.download(names.guests)),
  listAttributeLists: ({ attributeLists }) => attributeLists.list(),
  createAttributeList: ({ attributeLists }) =>
    attributeLists.create({ name: 'ua_attributes_visits' }),
  uploadAttributeList: ({ attributeLists }) =>
    attributeLists.upload(names.scores, [{ ...listed, score: 4 }]),
  getAttributeListErrors: async ({ attributeLists }) =>
    textOf(await attributeLists.errors(names.scores)),
  listTagLists: ({ tagLists }) => tagLists.list(),
  createTagList: ({ tagLists }) =>
    tagLists.create({ name: 'ua_tags_winter', add: { season: ['winter'] } }),
  uploadTagList: ({ tagLists }) => tagLists.upload(names.autumn, [listed]),
  getTagListErrors: async ({ tagLists }) => textOf(await tagLists.errors(names.autumn)),
  deleteTagList: ({ tagLists }) => tagLists.delete(names.autumn),
  listSegments: ({ segments }) => collect(segments.list()),
  createSegment: ({ segments }) => segments.create({ display_name: 'All', criteria: 'all' }),
  getSegment: ({ segments }, { segmentId }) => segments.get(segmentId),
  updateSegment: ({ segments }, { segmentId }) =>
    segments.update(segmentId, { display_name: 'All', criteria: 'all' }),
  deleteSegment: ({ segments }, { segmentId }) => segments.delete(segmentId),
  listTemplates: ({ templates }) => collect(templates.list()),
  createTemplate: ({ templates }) =>
    templates.create({ type: 'sms', name: 'New', content: { alert: 'Hello' } }),
  getTemplate: ({ templates }, { templateId }) => templates.get(templateId),
  updateTemplate: ({ templates }, { templateId }) =>
    templates.update(templateId, { name: 'Changed' }),
  deleteTemplate: ({ templates }, { templateId }) => templates.delete(templateId),
  getTemplateByExternalId: ({ templates }) => templates.get(external),
  updateTemplateByExternalId: ({ templates }) => templates.update(external, { name: 'Changed' }),
  deleteTemplateByExternalId: ({ templates }) => templates.delete(external),
  getPushReport: ({ reports }, { pushId }) => reports.push(pushId),
  getPushSeriesReport: ({ reports }, { pushId }) => reports.pushSeries(pushId),
  getPushBody: ({ reports }, { pushId }) => reports.pushBody(pushId),
  getGroupReport: ({ reports }, { groupId }) => reports.group(groupId),
  getGroupSeriesReport: ({ reports }, { groupId }) => reports.groupSeries(groupId),
  listResponses: ({ reports }) => collect(reports.listResponses(week)),
  getResponses: ({ reports }, { pushId }) => reports.responses(pushId),
  getSendsReport: ({ reports }) => collect(reports.sends({ ...week, precision: 'DAILY' })),
  getOptInsReport: ({ reports }) => collect(reports.optIns({ ...week, precision: 'DAILY' })),
  getOptOutsReport: ({ reports }) => collect(reports.optOuts({ ...week, precision: 'DAILY' })),
  getOpensReport: ({ reports }) => collect(reports.opens({ ...week, precision: 'DAILY' })),
  getDevicesReport: ({ reports }) => reports.devices({ date: '2026-06-01' }),
  getActivityReport: ({ reports }) => collect(reports.activity(week)),
  streamEvents: ({ events }) => take(events.stream({ start: 'EARLIEST' }), 1),
  streamComplianceEvents: ({ events }) => take(events.compliance({ start: 'EARLIEST' }), 1),
}
