import { assertType, test } from 'vitest'
import { createAirship } from '../airship.ts'

const {
  bulk,
  channels,
  createAndSend,
  events,
  namedUsers,
  push,
  reports,
  schedules,
  segments,
  sms,
  staticLists,
  tagLists,
  templates,
} = createAirship()

const pair = { msisdn: '15035556789', sender: '12345' }
const text = { sms: { alert: 'Hello' } }
const media = { url: 'https://example.com/a.png', content_type: 'image/png' } as const
const mms = { fallback_text: 'Hello', slides: [{ media }] } as const
const audience = { sms_id: pair }
const device_types = ['sms'] as const
const body = { audience, device_types, notification: text }
const at = new Date()

test('an audience is one selector, or selectors under AND, OR and NOT', () => {
  const everyone = { device_types, notification: text }
  void push.send({ ...everyone, audience: 'all' })
  void push.send({ ...everyone, audience: { AND: [audience, { NOT: { tag: ['a', 'b'] } }] } })
  // @ts-expect-error two side by side
  void push.send({ ...everyone, audience: { ...audience, tag: 'a' } })
  // @ts-expect-error one beside a combination
  void push.send({ ...everyone, audience: { OR: [audience], named_user: 'ada' } })
  // @ts-expect-error two inside a combination
  void push.send({ ...everyone, audience: { OR: [{ tag: 'a', segment: 's' }] } })
  // @ts-expect-error small letters
  void push.send({ ...everyone, audience: { or: [audience] } })
  // @ts-expect-error several after NOT
  void push.send({ ...everyone, audience: { NOT: [audience] } })
  // @ts-expect-error half of a pair
  void push.send({ ...everyone, audience: { sms_id: { sender: '12345' } } })
  // @ts-expect-error nobody
  void push.send({ ...everyone, audience: {} })
  // @ts-expect-error a segment's condition is an audience too
  void segments.create({ display_name: 'a', criteria: { tag: 'a', segment: 's' } })
})

test('a push is an SMS, an MMS or the default text', () => {
  void push.send([body, { ...body, notification: { mms } }])
  void push.validate({ ...body, notification: { alert: 'Hello' } })
  // @ts-expect-error both
  void push.send({ ...body, notification: { ...text, mms } })
  // @ts-expect-error both, in one of a list
  void push.send([body, { ...body, notification: { ...text, mms } }])
  // @ts-expect-error nothing
  void push.send({ ...body, notification: {} })
  // @ts-expect-error an SMS without a text
  void push.validate({ ...body, notification: { sms: { expiry: 60 } } })
  // @ts-expect-error written out and from a template
  void push.send({ ...body, notification: { sms: { alert: 'a', template: { template_id: 't' } } } })
  // @ts-expect-error two slides
  void push.send({ ...body, notification: { mms: { ...mms, slides: [{ media }, { media }] } } })
  // @ts-expect-error no such platform
  void push.send({ ...body, device_types: ['fax'] })
  // @ts-expect-error an option of create-and-send
  void push.send({ ...body, options: { use_strict_sms_validation: true } })
  // @ts-expect-error a typing error
  void push.send({ ...body, option: {} })
})

const row = { ua_msisdn: pair.msisdn, ua_sender: pair.sender, ua_opted_in: at }
const rows = { create_and_send: [row] }
const file = { bulk_id: '0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5' }

test('a create-and-send is an SMS or an MMS for rows or a file', () => {
  void createAndSend.send({ audience: rows, device_types, notification: text })
  void createAndSend.validate({ audience: file, device_types: ['mms'], notification: { mms } })
  // @ts-expect-error rows and a file
  void createAndSend.send({ audience: { ...rows, ...file }, device_types, notification: text })
  // @ts-expect-error a selector
  void createAndSend.send({ audience, device_types, notification: text })
  // @ts-expect-error an MMS for SMS
  void createAndSend.send({ audience: rows, device_types, notification: { mms } })
  // @ts-expect-error an SMS for MMS
  void createAndSend.send({ audience: rows, device_types: ['mms'], notification: text })
  // @ts-expect-error two platforms
  void createAndSend.send({ audience: rows, device_types: ['sms', 'mms'], notification: text })
  // @ts-expect-error several at once are a push
  void createAndSend.send([{ audience: rows, device_types, notification: text }])
  const { ua_opted_in: _consent, ...stranger } = row
  const strangers = { create_and_send: [stranger] }
  // @ts-expect-error no consent
  void createAndSend.send({ audience: strangers, device_types, notification: text })
})

test('a bulk file is of numbers or of channels, and every number has its consent', () => {
  void bulk.upload([{ ...row, name: 'Ada', visits: 3, born: at }])
  void bulk.upload([{ ua_channel_id: 'c', name: undefined }])
  void bulk.upload('ua_channel_id\nc\n')
  void bulk.upload(new Uint8Array())
  // @ts-expect-error no consent
  void bulk.upload([{ ua_msisdn: '15035556789', ua_sender: '12345' }])
  // @ts-expect-error an object in a cell
  void bulk.upload([{ ua_channel_id: 'c', name: { first: 'Ada' } }])
  // @ts-expect-error one row is a list as well
  void bulk.upload({ ua_channel_id: 'c' })
  void bulk.send({ audience: file, device_types, notification: text })
  // @ts-expect-error rows belong to create-and-send
  void bulk.send({ audience: rows, device_types, notification: text })
  // @ts-expect-error two platforms
  void bulk.validate({ audience: file, device_types: ['sms', 'mms'], notification: text })
})

const scheduled_time = at
const local_scheduled_time = '2027-01-04T09:00:00'
const recurring = { cadence: { type: 'weekly', count: 2, days_of_week: ['monday'] } } as const

test('a schedule has one time', () => {
  void schedules.create({ schedule: { scheduled_time }, push: body })
  void schedules.create([{ name: 'a', schedule: { local_scheduled_time }, push: body }])
  void schedules.create({ schedule: { recurring, scheduled_time: '2027-01-04' }, push: body })
  // @ts-expect-error two
  void schedules.create({ schedule: { scheduled_time, local_scheduled_time }, push: body })
  // @ts-expect-error a local time that recurs
  void schedules.update('s', { schedule: { local_scheduled_time, recurring }, push: body })
  // @ts-expect-error none
  void schedules.create({ schedule: {}, push: body })
  // @ts-expect-error a local time has no zone, and so is no moment
  void schedules.create({ schedule: { local_scheduled_time: at }, push: body })
  const monthly = { cadence: { type: 'monthly', count: 1, days_of_week: ['monday'] } } as const
  // @ts-expect-error days of the week in months
  void schedules.create({ schedule: { recurring: monthly }, push: body })
  // @ts-expect-error a change is of one schedule
  void schedules.update('s', [{ schedule: { scheduled_time }, push: body }])
  const hidden = { ...body, options: { redact_payload: true } } as const
  // @ts-expect-error what waits is stored
  void schedules.create({ schedule: { scheduled_time }, push: hidden })
  const sent = { audience: file, device_types, notification: text }
  void schedules.createAndSend({ schedule: { scheduled_time }, push: sent })
  void schedules.bulkSend({ schedule: { scheduled_time }, push: sent })
  // @ts-expect-error a local time
  void schedules.createAndSend({ schedule: { local_scheduled_time }, push: sent })
  // @ts-expect-error again and again
  void schedules.bulkSend({ schedule: { recurring }, push: sent })
  // @ts-expect-error a push
  void schedules.bulkSend({ schedule: { scheduled_time }, push: body })
})

const mobile_originated_id = '28883743-4868-4083-ab5d-77ac4542531a'

test('a text is answered with an SMS or an MMS', () => {
  void sms.respond({ mobile_originated_id, sms: { alert: 'Hello', shorten_links: true } })
  void sms.respond({ mobile_originated_id, mms })
  // @ts-expect-error both
  void sms.respond({ mobile_originated_id, sms: { alert: 'Hello' }, mms })
  // @ts-expect-error neither
  void sms.respond({ mobile_originated_id })
  // @ts-expect-error no text is answered
  void sms.respond({ sms: { alert: 'Hello' } })
  // @ts-expect-error an answer does not expire
  void sms.respond({ mobile_originated_id, sms: { alert: 'Hello', expiry: 60 } })
})

const tags = { interests: ['tables'] }

test('tags are added and removed, or set', () => {
  void sms.modifyTags(pair, { add: tags, remove: { crm: ['new'] } })
  void channels.modifyTags({ audience: { channel: ['c'] }, set: tags })
  void namedUsers.modifyTags({ audience: { named_user_id: 'ada' }, remove: tags })
  // @ts-expect-error set beside add
  void sms.modifyTags(pair, { set: tags, add: tags })
  // @ts-expect-error nothing to change
  void sms.modifyTags(pair, {})
  // @ts-expect-error the pair is said already
  void sms.modifyTags(pair, { add: tags, audience: pair })
  // @ts-expect-error set beside remove
  void channels.modifyTags({ audience: { channel: 'c' }, set: tags, remove: tags })
  // @ts-expect-error nothing to change
  void namedUsers.modifyTags({ audience: { named_user_id: 'ada' } })
  // @ts-expect-error one tag is a list as well
  void sms.modifyTags(pair, { add: { interests: 'tables' } })
  // @ts-expect-error a list of tags changes something
  void tagLists.create({ name: 'ua_tags_people' })
})

test('attributes are of channels or of a pair', () => {
  const attributes = [{ action: 'set', key: 'plan', value: 'gold', timestamp: at }] as const
  void channels.modifyAttributes({ audience: { sms_id: pair }, attributes })
  // @ts-expect-error both
  void channels.modifyAttributes({ audience: { sms_id: pair, channel: 'c' }, attributes })
  type Change = Parameters<typeof channels.modifyAttributes>[0]['attributes'][number]
  assertType<Change>({ action: 'remove', key: 'plan', timestamp: at })
  // @ts-expect-error what is removed has no value
  assertType<Change>({ action: 'remove', key: 'plan', value: 'gold' })
  // @ts-expect-error what is set has one
  assertType<Change>({ action: 'set', key: 'plan' })
  // @ts-expect-error nothing to change
  void namedUsers.update('ada', {})
})

test('a Date or a text stands wherever a moment does', () => {
  for (const moment of [at, '2026-11-20T11:58:59Z']) {
    void sms.register({ ...pair, opted_in: moment })
    void sms.update('c', { ...pair, opted_in: moment })
    void sms.triggerKeyword('1', { keyword: 'a', sender_ids: ['1'], timestamp: moment })
    void push.send({ ...body, options: { expiry: moment } })
    void push.send({ ...body, notification: { sms: { alert: 'a', expiry: moment } } })
    const people = { create_and_send: [{ ...row, ua_opted_in: moment }] }
    void createAndSend.send({ audience: people, device_types, notification: text })
    void bulk.upload([{ ...row, ua_opted_in: moment }])
    void tagLists.upload('a', [{ msisdn: '1', sms_sender: '1', ua_opted_in: moment }])
    void schedules.create({ schedule: { scheduled_time: moment }, push: body })
    void reports.pushSeries('p', { start: moment, end: moment })
    reports.sends({ start: moment, end: moment, precision: 'DAILY' })
    void reports.devices({ date: moment })
  }
  // @ts-expect-error a number could be seconds or milliseconds
  void sms.register({ ...pair, opted_in: 1_763_640_000 })
  // @ts-expect-error nor is it a time of a report
  void reports.pushSeries('p', { start: 1_763_640_000 })
})

test('a number and a sender are texts', () => {
  // @ts-expect-error a number
  void sms.register({ ...pair, msisdn: 15_035_556_789 })
  // @ts-expect-error a sender
  void sms.lookup({ ...pair, sender: 12_345 })
  // @ts-expect-error no sender
  void sms.optOut({ msisdn: '15035556789' })
  // @ts-expect-error a field that the Python library sends
  void sms.update('c', { ...pair, opted_out: at })
})

test('a stream begins at one end or behind an offset', () => {
  events.stream({ start: 'EARLIEST' })
  events.stream({ resume_offset: '1000005312986', filters: [{ types: ['MOBILE_ORIGINATED'] }] })
  events.compliance({ start: 'LATEST' })
  // @ts-expect-error both
  events.stream({ start: 'LATEST', resume_offset: '1000005312986' })
  // @ts-expect-error neither
  events.stream({})
  // @ts-expect-error both
  events.compliance({ start: 'LATEST', resume_offset: '1000005312986' })
  // @ts-expect-error no such end
  events.stream({ start: 'latest' })
  // @ts-expect-error an offset is a text
  events.stream({ resume_offset: 1_000_005_312_986 })
})

test('`call` takes what speaks JSON, and no file or stream', () => {
  const { call } = createAirship()
  void call('sendPush', { body: { audience: 'all', device_types: ['sms'], notification: text } })
  // @ts-expect-error a file goes up
  void call('uploadBulkCsv', { path: { platform_name: 'sms' }, body: '' })
  // @ts-expect-error a file goes up
  void call('uploadStaticList', { path: { list_name: 'a' }, body: '' })
  // @ts-expect-error a file comes down
  void call('downloadStaticList', { path: { list_name: 'a' } })
  // @ts-expect-error a file comes down
  void call('getTagListErrors', { path: { list_name: 'a' } })
  // @ts-expect-error a stream
  void call('streamEvents', { body: { start: 'LATEST' } })
  // @ts-expect-error no such operation
  void call('sendText', {})
  // @ts-expect-error no path
  void call('getChannel', {})
})

test('a template is named by an id, or by a type with an id of your own', () => {
  void templates.get('t')
  void templates.delete({ type: 'sms', external_id: 'order-ready' })
  // @ts-expect-error half a name
  void templates.get({ external_id: 'order-ready' })
  // @ts-expect-error nothing to change
  void templates.update('t', {})
})

test('a member of a list is a channel or a person', () => {
  void staticLists.upload('a', [{ sms_channel: 'c' }, { named_user: 'ada' }])
  // @ts-expect-error neither
  void staticLists.upload('a', [{ channel: 'c' }])
})

test('a file goes up as rows, a text, bytes or pieces of bytes', () => {
  for (const csv of ['ua_channel_id\nc\n', new Uint8Array(), [new Uint8Array()]])
    void bulk.upload(csv)
  void staticLists.upload('a', new Blob(['named_user,ada\n']).stream())
  // @ts-expect-error no number
  void tagLists.upload('a', [{ sms_sender: '1' }])
  // @ts-expect-error a row is no file
  void bulk.upload({ ua_channel_id: 'c' })
})

test('what is given may be read-only, all the way down', () => {
  const everything = {
    audience: { AND: [{ sms_id: pair }, { NOT: { tag: ['a'], group: 'g' } }] },
    device_types: ['sms'],
    notification: { mms },
    localizations: [{ language: 'de', notification: { alert: 'Hallo' } }],
    options: { expiry: at },
    campaigns: { categories: ['autumn'] },
  } as const
  void push.send(everything)
  void push.send([everything, everything] as const)
  void schedules.create([{ schedule: { recurring }, push: everything }] as const)
  const people = {
    audience: { create_and_send: [{ ...row, orders: [{ id: 1 }] }] },
    device_types: ['sms'],
    notification: text,
  } as const
  void createAndSend.send(people)
  void bulk.upload([{ ua_channel_id: 'c' }] as const)
  void sms.register({ ...pair, tag_operations: { add: tags } } as const)
  void sms.triggerKeyword('1', { keyword: 'a', sender_ids: ['US:12345'] } as const)
  void sms.modifyTags(pair, { add: { interests: ['tables'] } } as const)
  const scoped = [{ scope: ['sms'], subscription_lists: { subscribe: ['news'] } }] as const
  void namedUsers.modifySubscriptionLists('ada', { scoped })
  void segments.create({ display_name: 'a', criteria: everything.audience } as const)
  events.stream({ start: 'LATEST', filters: [{ types: ['CUSTOM'] }] } as const)
})
