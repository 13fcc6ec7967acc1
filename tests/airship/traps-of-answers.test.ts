import { describe, expect, it } from 'vitest'
import { deliveryReportOf, isEvent, toAirshipDate } from '@textwire/airship'
import { operations, responseSchemas } from '@textwire/airship/contract'
import { defaultAirshipTokens } from '@textwire/mock-server'
import { number, pair, textTo, UNKNOWN } from '../support/airship-people.ts'
import { answering } from '../support/airship-answering.ts'
import { openStage } from '../support/airship-stage.ts'
import { collect } from '../support/collect.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { take } from '../support/take.ts'
import { textOf } from '../support/text-of.ts'

const { clientId, clientSecret } = defaultAirshipTokens

describe('an explanation', () => {
  it('of a 401 is a bare text, whatever its media type', async () => {
    const { client, world } = await openStage()
    const operation = 'airship.lookupSmsChannel'
    world.fault({ operation, status: 401, body: { text: 'Unauthorized\n' } })
    expect((await refusalOf(client.sms.lookup(pair))).message).toMatch(
      /answered 401: Unauthorized$/,
    )
    world.fault({ operation, status: 401, body: { html: '<h1>Unauthorized</h1>' } })
    expect(await refusalOf(client.sms.lookup(pair))).toMatchObject({
      name: 'AuthError',
      status: 401,
    })
    world.fault({ operation, status: 401, body: { json: { ok: false, error: 'Unauthorized' } } })
    expect(await refusalOf(client.sms.lookup(pair))).toMatchObject({ title: 'Unauthorized' })
  })

  it('carries the id of the operation, which the published schema lacks', async () => {
    const json = { ok: false, error: 'No', operation_id: UNKNOWN }
    const { client } = await answering('sendPush', 400, json)
    expect(await refusalOf(client.push.send(textTo('Hello')))).toMatchObject({ requestId: UNKNOWN })
  })

  it('of the token endpoint has no ok and no code but its own', async () => {
    const { clientWith, world } = await openStage()
    const json = { error: 'invalid_scope', error_description: 'Not allowed: psh.' }
    world.fault({ operation: 'airship.createToken', status: 400, body: { json } })
    const client = clientWith({ oauth: { clientId, clientSecret } })
    expect(await refusalOf(client.push.send(textTo('Hello')))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('Not allowed: psh.'),
    })
  })
})

describe('moments', () => {
  it('of segments are numbers', async () => {
    const json = { segments: [{ id: UNKNOWN, creation_date: 1_777_327_581_000 }] }
    const { client } = await answering('listSegments', 200, json)
    expect(await collect(client.segments.list())).toEqual(json.segments)
  })

  it('of the stream have milliseconds and a Z, and stay', async () => {
    const { bearer, project } = await openStage()
    project.stream.emit({ type: 'OPEN', occurred: Date.UTC(2026, 5, 1, 11, 0, 0, 492) })
    const [event] = await take(bearer.events.stream({ start: 'EARLIEST' }), 1)
    expect(event).toMatchObject({ occurred: '2026-06-01T11:00:00.492Z' })
  })

  it('that are none are refused before they are sent', async () => {
    const { client, world } = await openStage()
    expect(await refusalOf(client.sms.register({ ...pair, opted_in: '13.02.2026' }))).toMatchObject(
      {
        name: 'InvalidInputError',
        message: expect.stringContaining('opted_in'),
      },
    )
    expect(world.requests).toEqual([])
    expect(() => toAirshipDate('2026-02-31')).toThrow(/must be a Date/)
  })

  it('in local time are nobody’s UTC and go through as they are', async () => {
    const { client, requestsOf } = await openStage()
    const schedule = { local_scheduled_time: '2026-06-02T09:00:00' }
    const { schedules } = await client.schedules.create({ schedule, push: textTo('Hello') })
    expect(requestsOf('createSchedule')).toMatchObject([{ body: { schedule } }])
    expect(schedules).toMatchObject([{ schedule }])
  })
})

describe('pages', () => {
  const first = { channels: [{ channel_id: 'a' }] }
  const linkedTo = async (next_page: string) => {
    const stage = await answering('listChannels', 200, { ok: true, ...first, next_page })
    const json = { ok: true, channels: [] }
    stage.world.fault({ operation: 'airship.listChannels', status: 200, body: { json } })
    return collect(stage.client.channels.list())
  }

  it.each([
    'https://go.urbanairship.com/api/channels?start=b',
    'https://go.airship.eu/api/channels?start=b',
    '/api/channels?start=b',
  ])('are followed by links of every form: %s', async (link) => {
    expect(await linkedTo(link)).toEqual(first.channels)
  })

  it.each([
    'https://pages.example.com/api/channels?start=b',
    'https://go.urbanairship.com/api/named_users?start=b',
  ])('do not lead to a stranger or to another list: %s', async (link) => {
    expect(await refusalOf(linkedTo(link))).toMatchObject({ code: 'foreignPage' })
  })

  it('have a Link header that may say something else, and is not followed', async () => {
    const { client, world, requestsOf } = await openStage()
    const headers = { link: '<https://go.urbanairship.com/api/channels?start=1234>; rel="next"' }
    world.fault({
      operation: 'airship.listChannels',
      status: 200,
      headers,
      body: { json: { ok: true, ...first } },
    })
    expect(await collect(client.channels.list())).toEqual(first.channels)
    expect(requestsOf('listChannels')).toHaveLength(1)
  })
})

describe('warnings', () => {
  it.each([
    ['a list', { warnings: ['One', 'Two'] }, ['One', 'Two']],
    ['a text', { warnings: 'One' }, ['One']],
    ['warning', { warning: 'One' }, ['One']],
    [
      'tag_warnings and attribute_warnings',
      { tag_warnings: 'One', attribute_warnings: 'Two' },
      ['One', 'Two'],
    ],
    ['none', {}, []],
  ])('of a success are gathered under one name: %s', async (_what, fields, warnings) => {
    const { client } = await answering('updateNamedUser', 200, { ok: true, ...fields })
    const result = await client.namedUsers.update('ada', { tags: { add: { a: ['b'] } } })
    expect(result).toEqual({ ok: true, ...fields, warnings })
  })
})

describe('answers', () => {
  it('may have enum values and fields of the future', async () => {
    const channel = {
      channel_id: UNKNOWN,
      device_type: 'hologram',
      suppression_state: 'on_holiday',
      moon: 'full',
    }
    const { client } = await answering('getChannel', 200, { ok: true, channel })
    expect((await client.channels.get(UNKNOWN)).channel).toEqual(channel)
    expect(responseSchemas.getChannel[200].safeParse({ ok: true, channel }).success).toBe(true)
  })

  it.each(['ready', 'processing', 'failure', 'failed'])(
    'call the state of a list %s',
    async (status) => {
      const { client } = await answering('getStaticList', 200, { ok: true, name: 'guests', status })
      expect(await client.staticLists.get('guests')).toMatchObject({ status })
    },
  )

  it('spell the sends of open channels in two ways', async () => {
    const list = { pushes: [{ push_uuid: UNKNOWN, open_channel_sends: { platforms: [] } }] }
    const one = { push_uuid: UNKNOWN, open_channels_sends: { platforms: [] } }
    const { client, world } = await answering('listResponses', 200, list)
    const range = { start: '2026-06-01', end: '2026-06-02' }
    expect(await collect(client.reports.listResponses(range))).toEqual(list.pushes)
    world.fault({ operation: 'airship.getResponses', status: 200, body: { json: one } })
    expect(await client.reports.responses(UNKNOWN)).toEqual(one)
  })

  it('count SMS channels where the schema knows apps alone', async () => {
    const counts = { sms: { unique_devices: 186, opted_in: 180 }, hologram: { unique_devices: 1 } }
    const { client } = await answering('getDevicesReport', 200, { counts })
    expect(await client.reports.devices({ date: '2026-06-01' })).toEqual({ counts })
  })

  it('of the deletion of a template are a 200, where others are a 204', () => {
    expect(operations.deleteTemplate.success).toEqual([200])
    expect(operations.deleteSegment.success).toEqual([204])
  })

  it('of subscription lists are a 202, from an object and not the impossible allOf', async () => {
    const { client, project, statusesOf } = await openStage()
    project.channel({ phone: number })
    await client.channels.modifySubscriptionLists({
      audience: { sms_id: pair },
      subscription_lists: [{ action: 'subscribe', list_id: 'news' }],
    })
    expect(statusesOf('modifyChannelSubscriptionLists')).toEqual([202])
  })

  it('hold no SMS channels in the file of a static list', async () => {
    const { client, project } = await openStage()
    project.channel({ phone: number })
    project.staticList({ name: 'guests', phones: [number] })
    expect((await client.staticLists.get('guests')).channel_count).toBe(1)
    expect(await textOf(await client.staticLists.download('guests'))).toBe('')
  })
})

/** A delivery report with these properties. */
const report = (properties: object) => ({
  type: 'CUSTOM',
  body: { interaction_type: 'delivery_report', name: 'delivered', properties },
})

describe('the stream', () => {
  it.each([['tracking_id'], ['tracking_Id']])('spells the id of an MMS %s', (key) => {
    expect(deliveryReportOf(report({ [key]: 'a-1' }))?.tracking_id).toBe('a-1')
  })

  it.each([['12345'], [12_345]])('has a sender that is a text or a number: %j', (sender) => {
    expect(deliveryReportOf(report({ sender }))?.sender).toBe('12345')
  })

  it('has types and names of the future, which pass', async () => {
    const { bearer, project } = await openStage()
    project.stream.emit({
      type: 'CUSTOM',
      body: { interaction_type: 'delivery_report', name: 'teleported' },
    })
    project.stream.emit({ type: 'TELEPATHY' })
    const events = await take(bearer.events.stream({ start: 'EARLIEST' }), 2)
    expect(events.map((event) => deliveryReportOf(event)?.name)).toEqual(['teleported', undefined])
    expect(events.map((event) => isEvent(event, 'COMPLIANCE'))).toEqual([false, false])
  })

  it('keeps its offset updates to itself', async () => {
    const { bearer, project } = await openStage()
    const offsets: string[] = []
    project.stream.emit({ type: 'OFFSET_UPDATE' })
    const { offset } = project.stream.emit({ type: 'OPEN' })
    const stream = bearer.events.stream(
      { start: 'EARLIEST' },
      { onOffset: (one) => void offsets.push(one) },
    )
    expect(await take(stream, 1)).toMatchObject([{ type: 'OPEN', offset }])
    expect(offsets).toHaveLength(1)
  })
})
