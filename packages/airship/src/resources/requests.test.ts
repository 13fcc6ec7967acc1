import { describe, expect, it } from 'vitest'
import type { Airship } from '../airship.ts'
import { operations } from '../contract/operations.ts'
import { APP_KEY, bodyOf, clientOver, gather, MASTER_SECRET, TOKEN } from '../testing/client-kit.ts'

const VENDOR_JSON = 'application/vnd.urbanairship+json; version=3'
const VENDOR_CSV = 'application/vnd.urbanairship+csv; version=3'
const VENDOR_NDJSON = 'application/vnd.urbanairship+x-ndjson; version=3;'

const id = 'f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f'
const pair = { msisdn: '15035556789', sender: 'US:12345' }
const consent = new Date('2026-11-20T11:58:59.900Z')
const sms = { alert: 'Hello' }
const notification = { sms }
const push = { audience: { sms_id: pair }, device_types: ['sms' as const], notification }
const rows = [{ ua_msisdn: pair.msisdn, ua_sender: '12345', ua_opted_in: consent, name: 'Ada' }]
const rowsWritten = [{ ...rows[0], ua_opted_in: '2026-11-20T11:58:59' }]
const device_types: ['sms'] = ['sms']
const create = { audience: { create_and_send: rows }, device_types, notification }
const createWritten = { ...create, audience: { create_and_send: rowsWritten } }
const bulk = { audience: { bulk_id: id }, device_types, notification }
const schedule = { scheduled_time: new Date('2027-01-04T09:00:00+01:00') }
const scheduleWritten = { scheduled_time: '2027-01-04T08:00:00' }
const add = { interests: ['tables'] }
const day = { start: new Date('2026-11-01'), end: '2026-11-02T00:00:00+01:00' }
const dayInQuery = 'start=2026-11-01T00%3A00%3A00&end=2026-11-01T23%3A00%3A00'
/** Blanks, what separates parts of an address, and letters that are not ASCII. */
const oddName = 'Ada / Löwe?#%'
const oddPath = 'Ada%20%2F%20L%C3%B6we%3F%23%25'

interface Case {
  /** The method, and what is in its line of the request. */
  readonly sends: string
  readonly by: (client: Airship) => PromiseLike<unknown>
  readonly body?: unknown
  /** Set where a client with the master secret cannot do it. */
  readonly isBearer?: true
  /** @default Airship's JSON */
  readonly accept?: string
  readonly host?: string
}

const texts: readonly Case[] = [
  {
    sends: 'POST /api/channels/sms',
    by: ({ sms: channels }) =>
      channels.register({ ...pair, opted_in: consent, tag_operations: { add } }),
    body: { ...pair, opted_in: '2026-11-20T11:58:59', tag_operations: { add } },
  },
  {
    sends: `PUT /api/channels/sms/${id}`,
    by: ({ sms: channels }) => channels.update(id, { ...pair, timezone: 'Europe/Berlin' }),
    body: { ...pair, timezone: 'Europe/Berlin' },
  },
  {
    sends: 'GET /api/channels/sms/15035556789/US%3A12345',
    by: ({ sms: channels }) => channels.lookup(pair),
  },
  {
    sends: 'POST /api/channels/sms/opt-out',
    by: ({ sms: channels }) => channels.optOut(pair),
    body: pair,
  },
  {
    sends: 'POST /api/channels/sms/uninstall',
    by: ({ sms: channels }) => channels.uninstall(pair),
    body: pair,
  },
  {
    sends: 'POST /api/channels/sms/tags',
    by: ({ sms: channels }) => channels.modifyTags(pair, { add, remove: { crm: ['new'] } }),
    body: { audience: pair, add, remove: { crm: ['new'] } },
  },
  {
    sends: 'POST /api/sms/15035556789/keywords',
    by: ({ sms: channels }) =>
      channels.triggerKeyword(pair.msisdn, {
        keyword: 'stop',
        sender_ids: ['US:12345'],
        timestamp: consent,
      }),
    body: { keyword: 'stop', sender_ids: ['US:12345'], timestamp: '2026-11-20T11:58:59' },
  },
  {
    sends: 'POST /api/sms/custom-response',
    by: ({ sms: channels }) => channels.respond({ mobile_originated_id: id, sms }),
    body: { mobile_originated_id: id, sms },
    isBearer: true,
  },
]

const sending: readonly Case[] = [
  { sends: 'POST /api/push', by: (client) => client.push.send(push), body: push },
  {
    sends: 'POST /api/push',
    by: (client) => client.push.send([push, { ...push, options: { expiry: consent } }]),
    body: [push, { ...push, options: { expiry: '2026-11-20T11:58:59' } }],
  },
  { sends: 'POST /api/push/validate', by: (client) => client.push.validate(push), body: push },
  {
    sends: 'POST /api/create-and-send',
    by: (client) => client.createAndSend.send(create),
    body: createWritten,
  },
  {
    sends: 'POST /api/create-and-send/validate',
    by: (client) => client.createAndSend.validate(create),
    body: createWritten,
  },
  { sends: 'POST /api/bulk-send', by: (client) => client.bulk.send(bulk), body: bulk },
  {
    sends: 'POST /api/bulk-send/validate',
    by: (client) => client.bulk.validate(bulk),
    body: bulk,
  },
  {
    sends: 'POST /api/schedules',
    by: ({ schedules }) => schedules.create({ name: 'Opening', schedule, push }),
    body: { name: 'Opening', schedule: scheduleWritten, push },
  },
  {
    sends: 'POST /api/schedules',
    by: ({ schedules }) =>
      schedules.create([{ schedule: { local_scheduled_time: '2027-01-04T09:00:00' }, push }]),
    body: [{ schedule: { local_scheduled_time: '2027-01-04T09:00:00' }, push }],
  },
  {
    sends: 'GET /api/schedules?limit=200',
    by: ({ schedules }) => gather(schedules.list({ limit: 200 })),
  },
  { sends: `GET /api/schedules/${id}`, by: ({ schedules }) => schedules.get(id) },
  {
    sends: `PUT /api/schedules/${id}`,
    by: ({ schedules }) => schedules.update(id, { schedule, push }),
    body: { schedule: scheduleWritten, push },
  },
  { sends: `DELETE /api/schedules/${id}`, by: ({ schedules }) => schedules.delete(id) },
  {
    sends: `POST /api/schedules/${id}/pause`,
    by: ({ schedules }) => schedules.pause(id),
    body: {},
  },
  {
    sends: `POST /api/schedules/${id}/resume`,
    by: ({ schedules }) => schedules.resume(id),
    body: {},
  },
  {
    sends: 'POST /api/schedules/create-and-send',
    by: ({ schedules }) => schedules.createAndSend({ schedule, push: create }),
    body: { schedule: scheduleWritten, push: createWritten },
  },
  {
    sends: 'POST /api/schedules/bulk-send',
    by: ({ schedules }) => schedules.bulkSend({ schedule, push: bulk }),
    body: { schedule: scheduleWritten, push: bulk },
  },
]

const attribute = { action: 'set', key: 'plan', value: 'gold', timestamp: consent } as const
const attributeWritten = { ...attribute, timestamp: '2026-11-20T11:58:59' }
const subscription = { action: 'subscribe', list_id: 'news', timestamp: consent } as const
const subscriptionWritten = { ...subscription, timestamp: '2026-11-20T11:58:59' }

const people: readonly Case[] = [
  { sends: `GET /api/channels/${id}`, by: ({ channels }) => channels.get(id) },
  {
    sends: 'GET /api/channels?limit=1000',
    by: ({ channels }) => gather(channels.list({ limit: 1000 })),
  },
  {
    sends: 'POST /api/channels/tags',
    by: ({ channels }) => channels.modifyTags({ audience: { channel: [id] }, set: add }),
    body: { audience: { channel: [id] }, set: add },
  },
  {
    sends: 'POST /api/channels/attributes',
    by: ({ channels }) =>
      channels.modifyAttributes({ audience: { sms_id: pair }, attributes: [attribute] }),
    body: { audience: { sms_id: pair }, attributes: [attributeWritten] },
  },
  {
    sends: 'POST /api/channels/subscription_lists',
    by: ({ channels }) =>
      channels.modifySubscriptionLists({
        audience: { channel: id },
        subscription_lists: [subscription],
      }),
    body: { audience: { channel: id }, subscription_lists: [subscriptionWritten] },
  },
  {
    sends: 'POST /api/named_users/associate',
    by: ({ namedUsers }) =>
      namedUsers.associate({ named_user_id: oddName, channel_id: id, device_type: 'sms' }),
    body: { named_user_id: oddName, channel_id: id, device_type: 'sms' },
  },
  {
    sends: 'POST /api/named_users/disassociate',
    by: ({ namedUsers }) => namedUsers.disassociate({ channel_id: id }),
    body: { channel_id: id },
  },
  {
    sends: `GET /api/named_users?id=${oddPath}`,
    by: ({ namedUsers }) => namedUsers.get(oddName),
  },
  { sends: 'GET /api/named_users', by: ({ namedUsers }) => gather(namedUsers.list()) },
  {
    sends: 'POST /api/named_users/tags',
    by: ({ namedUsers }) =>
      namedUsers.modifyTags({ audience: { named_user_id: ['ada'] }, add, remove: add }),
    body: { audience: { named_user_id: ['ada'] }, add, remove: add },
  },
  {
    sends: `POST /api/named_users/${oddPath}`,
    by: ({ namedUsers }) => namedUsers.update(oddName, { attributes: [attribute] }),
    body: { attributes: [attributeWritten] },
  },
  {
    sends: `POST /api/named_users/${oddPath}/attributes`,
    by: ({ namedUsers }) => namedUsers.modifyAttributes(oddName, { attributes: [attribute] }),
    body: { attributes: [attributeWritten] },
  },
  {
    sends: 'POST /api/named_users/uninstall',
    by: ({ namedUsers }) => namedUsers.uninstall({ named_user_id: ['ada'] }),
    body: { named_user_id: ['ada'] },
  },
  {
    sends: `POST /api/named_users/scoped/${oddPath}`,
    by: ({ namedUsers }) =>
      namedUsers.modifySubscriptionLists(oddName, {
        scoped: [{ scope: ['sms'], subscription_lists: { subscribe: ['news'] } }],
      }),
    body: { scoped: [{ scope: ['sms'], subscription_lists: { subscribe: ['news'] } }] },
  },
  {
    sends: `GET /api/subscription_lists/named_users/${oddPath}`,
    by: ({ namedUsers }) => namedUsers.subscriptionLists(oddName),
  },
  { sends: 'GET /api/subscription_lists', by: (client) => client.subscriptionLists.list() },
]

const lists: readonly Case[] = [
  {
    sends: 'POST /api/lists',
    by: ({ staticLists }) => staticLists.create({ name: 'vips', extra: { owner: 'crm' } }),
    body: { name: 'vips', extra: { owner: 'crm' } },
  },
  { sends: 'GET /api/lists', by: ({ staticLists }) => staticLists.list() },
  { sends: 'GET /api/lists/vips', by: ({ staticLists }) => staticLists.get('vips') },
  {
    sends: 'PUT /api/lists/vips',
    by: ({ staticLists }) => staticLists.update('vips', { name: 'vips', description: 'The best' }),
    body: { name: 'vips', description: 'The best' },
  },
  { sends: 'DELETE /api/lists/vips', by: ({ staticLists }) => staticLists.delete('vips') },
  {
    sends: `GET /api/lists/${oddPath}/csv`,
    by: ({ staticLists }) => staticLists.download(oddName),
    accept: VENDOR_CSV,
  },
  {
    sends: 'POST /api/attribute-lists',
    by: ({ attributeLists }) => attributeLists.create({ name: 'ua_attributes_people' }),
    body: { name: 'ua_attributes_people' },
  },
  { sends: 'GET /api/attribute-lists', by: ({ attributeLists }) => attributeLists.list() },
  {
    sends: 'GET /api/attribute-lists/people/errors',
    by: ({ attributeLists }) => attributeLists.errors('people'),
    accept: VENDOR_CSV,
  },
  {
    sends: 'POST /api/tag-lists',
    by: ({ tagLists }) => tagLists.create({ name: 'ua_tags_people', add }),
    body: { name: 'ua_tags_people', add },
  },
  { sends: 'GET /api/tag-lists', by: ({ tagLists }) => tagLists.list() },
  {
    sends: 'GET /api/tag-lists/people/errors',
    by: ({ tagLists }) => tagLists.errors('people'),
    accept: VENDOR_CSV,
  },
  { sends: 'DELETE /api/tag-lists/people', by: ({ tagLists }) => tagLists.delete('people') },
]

const segment = { display_name: 'Regulars', criteria: { tag: 'gold' } }
const template = { type: 'sms', name: 'Ready', content: { alert: 'Hello' } } as const
const external = { type: 'sms', external_id: oddName }
const externalPath = `/api/content/templates/external/sms/${oddPath}`

const stored: readonly Case[] = [
  {
    sends: 'POST /api/segments',
    by: ({ segments }) => segments.create(segment),
    body: segment,
  },
  {
    sends: 'GET /api/segments?limit=20',
    by: ({ segments }) => gather(segments.list({ limit: 20 })),
  },
  { sends: `GET /api/segments/${id}`, by: ({ segments }) => segments.get(id) },
  {
    sends: `PUT /api/segments/${id}`,
    by: ({ segments }) => segments.update(id, segment),
    body: segment,
  },
  { sends: `DELETE /api/segments/${id}`, by: ({ segments }) => segments.delete(id) },
  {
    sends: 'POST /api/content/templates',
    by: ({ templates }) => templates.create(template),
    body: template,
  },
  {
    sends: 'GET /api/content/templates?page=2&page_size=50&sort=modified_at&order=desc',
    by: ({ templates }) =>
      gather(templates.list({ page: 2, page_size: 50, sort: 'modified_at', order: 'desc' })),
  },
  { sends: `GET /api/content/templates/${id}`, by: ({ templates }) => templates.get(id) },
  {
    sends: `PUT /api/content/templates/${id}`,
    by: ({ templates }) => templates.update(id, { name: 'Done' }),
    body: { name: 'Done' },
  },
  { sends: `DELETE /api/content/templates/${id}`, by: ({ templates }) => templates.delete(id) },
  { sends: `GET ${externalPath}`, by: ({ templates }) => templates.get(external) },
  {
    sends: `PUT ${externalPath}`,
    by: ({ templates }) => templates.update(external, { name: 'Done' }),
    body: { name: 'Done' },
  },
  { sends: `DELETE ${externalPath}`, by: ({ templates }) => templates.delete(external) },
]

const reports: readonly Case[] = [
  { sends: `GET /api/reports/perpush/detail/${id}`, by: (client) => client.reports.push(id) },
  {
    sends: `GET /api/reports/perpush/series/${id}`,
    by: (client) => client.reports.pushSeries(id),
  },
  {
    sends: `GET /api/reports/perpush/series/${id}?precision=DAILY&${dayInQuery}`,
    by: (client) => client.reports.pushSeries(id, { precision: 'DAILY', ...day }),
  },
  { sends: `GET /api/reports/perpush/pushbody/${id}`, by: (client) => client.reports.pushBody(id) },
  { sends: `GET /api/reports/pergroup/detail/${id}`, by: (client) => client.reports.group(id) },
  {
    sends: `GET /api/reports/pergroup/series/${id}?${dayInQuery}`,
    by: (client) => client.reports.groupSeries(id, day),
  },
  {
    sends: `GET /api/reports/responses/list?${dayInQuery}&limit=10`,
    by: (client) => gather(client.reports.listResponses({ ...day, limit: 10 })),
  },
  { sends: `GET /api/reports/responses/${id}`, by: (client) => client.reports.responses(id) },
  ...(['sends', 'optIns', 'optOuts', 'opens'] as const).map((name) => ({
    sends: `GET /api/reports/${name.toLowerCase()}?${dayInQuery}&precision=MONTHLY`,
    by: (client: Airship) =>
      gather<unknown>(client.reports[name]({ ...day, precision: 'MONTHLY' })),
  })),
  {
    sends: 'GET /api/reports/devices?date=2026-11-20T11%3A58%3A59',
    by: (client) => client.reports.devices({ date: consent }),
  },
  {
    sends: `GET /api/reports/activity/details?${dayInQuery}&limit=50`,
    by: (client) => gather(client.reports.activity({ ...day, limit: 50 })),
  },
]

const firstOf = (stream: AsyncIterable<unknown>) => stream[Symbol.asyncIterator]().next()

const streams: readonly Case[] = [
  {
    sends: 'POST /api/events',
    by: ({ events }) =>
      firstOf(events.stream({ start: 'LATEST', filters: [{ types: ['MOBILE_ORIGINATED'] }] })),
    body: {
      enable_offset_updates: true,
      start: 'LATEST',
      filters: [{ types: ['MOBILE_ORIGINATED'] }],
    },
    accept: VENDOR_NDJSON,
    host: 'https://connect.urbanairship.com',
    isBearer: true,
  },
  {
    sends: 'POST /api/events/general',
    by: ({ events }) => firstOf(events.compliance({ resume_offset: '1000005312986' })),
    body: { resume_offset: '1000005312986' },
    accept: VENDOR_NDJSON,
    host: 'https://connect.urbanairship.com',
  },
]

const cases = [
  ...texts,
  ...sending,
  ...people,
  ...lists,
  ...stored,
  ...reports,
  ...streams,
] as const

/** The fields of pages that hold their lists. */
const fields = [
  'channels',
  'named_users',
  'schedules',
  'segments',
  'content_templates',
  'pushes',
  'sends',
  'optins',
  'optouts',
  'opens',
  'activities',
]

/** A success of every operation: with the list, the event or whatever it is that the call reads. */
const answer = {
  json: {
    ok: true,
    id: 'e',
    type: 'CUSTOM',
    offset: '7',
    ...Object.fromEntries(fields.map((field) => [field, []])),
  },
}

const credentialOf = ({ isBearer }: Case) =>
  isBearer ? { token: TOKEN } : { masterSecret: MASTER_SECRET }

/** The operations whose body is a file have a test of their own. */
const isUpload = (operation: object) => 'contentType' in operation

describe('each method of the client', () => {
  it.each(cases)('sends $sends', async (one) => {
    const { sends, by, body, accept = VENDOR_JSON, host = 'https://go.urbanairship.com' } = one
    const { client, transport } = clientOver([answer], {}, credentialOf(one))
    await by(client)
    const [request] = transport.requests
    expect(`${request?.method} ${request?.url.replace(host, '')}`).toBe(sends)
    expect(bodyOf(request)).toEqual(body)
    expect(request?.headers).toEqual({
      accept,
      'x-ua-appkey': APP_KEY,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      authorization: one.isBearer
        ? `Bearer ${TOKEN}`
        : `Basic ${btoa(`${APP_KEY}:${MASTER_SECRET}`)}`,
    })
  })

  it('and together they send every operation of the table but the uploads', async () => {
    const seen = new Set<string>()
    const observe = ({ operation }: { operation: string }) => void seen.add(operation)
    await Promise.all(
      cases.map((one) => one.by(clientOver([answer], { observe }, credentialOf(one)).client)),
    )
    const others = Object.values(operations).filter((operation) => !isUpload(operation))
    expect([...seen].toSorted()).toEqual(others.map((operation) => operation.id).toSorted())
  })
})
