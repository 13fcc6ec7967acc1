import { describe, expect } from 'vitest'
import type { ModifyChannelTagsBody } from '@textwire/airship/contract'
import { documents } from '../support/airship-documents.ts'
import { number, otherNumber, pair, textTo, UNKNOWN } from '../support/airship-people.ts'
import { collect } from '../support/collect.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const missing = { name: 'NotFoundError', status: 404, code: '40401', outcome: 'not-sent' }

describe('channels.get', () => {
  documents('getChannel', 200, 'everything that is known of it', async ({ client, project }) => {
    const { channelId } = project.channel({
      phone: number,
      tags: { device: ['early'], plan: ['gold'] },
      attributes: { visits: 3 },
      namedUser: 'ada',
      suppressionState: 'carrier_deactivation',
      lists: { news: { action: 'subscribe', at: Date.UTC(2026, 4, 1) } },
    })
    expect((await client.channels.get(channelId)).channel).toMatchObject({
      channel_id: channelId,
      device_type: 'sms',
      opt_in: true,
      opt_in_date: '2026-06-01T12:00:00Z',
      created: '2026-06-01T12:00:00Z',
      named_user_id: 'ada',
      tags: ['early'],
      tag_groups: { plan: ['gold'] },
      attributes: { visits: 3 },
      device_attributes: { ua_country_code: expect.anything() },
      suppression_state: 'carrier_deactivation',
      subscription_lists: [{ list_id: 'news', timestamp: '2026-05-01T00:00:00Z' }],
    })
  })

  documents('getChannel', 200, 'with the app secret', async ({ clientWith, project }) => {
    const { channelId } = project.channel({ phone: number })
    const app = clientWith({ appSecret: 'mock-app-secret-000000' })
    expect((await app.channels.get(channelId)).channel).toMatchObject({ channel_id: channelId })
  })

  documents('getChannel', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.channels.get(UNKNOWN))).toMatchObject(missing)
  })
})

describe('channels.list', () => {
  documents('listChannels', 200, 'every one, over several pages', async (stage) => {
    const { client, project, statusesOf } = stage
    const ids = Array.from({ length: 5 }, (_, at) => project.channel({ phone: `+1503555010${at}` }))
    const channels = await collect(client.channels.list({ limit: 2 }))
    expect(channels.map(({ channel_id }) => channel_id).toSorted()).toEqual(
      ids.map(({ channelId }) => channelId).toSorted(),
    )
    expect(statusesOf('listChannels')).toEqual([200, 200, 200])
  })

  documents('listChannels', 404, 'is published, though a list always exists', async (stage) => {
    stage.world.fault({ operation: 'airship.listChannels', status: 404 })
    expect(await refusalOf(collect(stage.client.channels.list()))).toMatchObject({
      name: 'NotFoundError',
      status: 404,
    })
  })
})

describe('channels.modifyTags', () => {
  documents('modifyChannelTags', 200, 'of one or of several', async ({ client, project }) => {
    const channel = [
      project.channel({ phone: number }),
      project.channel({ phone: otherNumber }),
    ].map(({ channelId }) => channelId)
    const audience = { channel }
    const result = await client.channels.modifyTags({ audience, add: { plan: ['gold', 'new'] } })
    expect(result).toMatchObject({ ok: true, warnings: [] })
    await client.channels.modifyTags({
      audience: { channel: channel[0] ?? '' },
      remove: { plan: ['new'] },
    })
    expect(project.channels.map(({ tags }) => tags)).toEqual([
      { plan: ['gold'] },
      { plan: ['gold', 'new'] },
    ])
  })

  const groups = { project: { tagGroups: ['plan'] } }
  documents('modifyChannelTags', 200, 'groups that are not there', groups, async (stage) => {
    const channel = stage.project.channel({ phone: number }).channelId
    const result = await stage.client.channels.modifyTags({
      audience: { channel },
      set: { plan: ['gold'], moon: ['full'], sun: ['up'] },
    })
    expect(result.warnings).toEqual([expect.stringContaining('moon,sun')])
  })

  const refusals: [what: string, change: object][] = [
    ['none of the groups is there', { add: { moon: ['full'] } }],
    ['a tag to add and to remove', { add: { plan: ['gold'] }, remove: { plan: ['gold'] } }],
    ['to set and to add, which does not compile', { set: { plan: ['a'] }, add: { plan: ['b'] } }],
    ['no change at all, which does not compile', {}],
    ['a group of Airship’s own', { add: { ua_opt_in: ['true'] } }],
  ]
  for (const [what, change] of refusals) {
    documents('modifyChannelTags', 400, what, groups, async ({ client, project }) => {
      const channel = project.channel({ phone: number }).channelId
      // What a program in JavaScript can send.
      const body = { audience: { channel }, ...change } as ModifyChannelTagsBody
      expect(await refusalOf(client.channels.modifyTags(body))).toMatchObject(invalid)
      expect(project.channels[0]?.tags).toEqual({})
    })
  }
})

describe('channels.modifyAttributes', () => {
  documents('modifyChannelAttributes', 200, 'by id, and by number and sender', async (stage) => {
    const { client, project } = stage
    const channel = project.channel({ phone: number, attributes: { old: 1 } }).channelId
    const result = await client.channels.modifyAttributes({
      audience: { channel },
      attributes: [
        { action: 'set', key: 'visits', value: 3 },
        { action: 'remove', key: 'old' },
      ],
    })
    expect(result).toMatchObject({ ok: true, warnings: [] })
    await client.channels.modifyAttributes({
      audience: { sms_id: pair },
      attributes: [
        { action: 'set', key: 'city', value: 'Rome', timestamp: new Date('2026-06-01T13:00:00Z') },
      ],
    })
    expect(project.channels[0]?.attributes).toEqual({ visits: 3, city: 'Rome' })
  })

  const defined = { project: { attributes: { visits: 'number' } } } as const
  documents('modifyChannelAttributes', 200, 'what does not fit', defined, async (stage) => {
    stage.project.channel({ phone: number })
    const { warnings } = await stage.client.channels.modifyAttributes({
      audience: { sms_id: pair },
      attributes: [
        { action: 'set', key: 'visits', value: 'many' },
        { action: 'set', key: 'shoe', value: 40 },
      ],
    })
    expect(warnings).toEqual([expect.stringContaining('visits,shoe')])
    expect(stage.project.channels[0]?.attributes).toEqual({})
  })

  documents('modifyChannelAttributes', 400, 'one set and removed', async ({ client }) => {
    const call = client.channels.modifyAttributes({
      audience: { sms_id: pair },
      attributes: [
        { action: 'set', key: 'visits', value: 3 },
        { action: 'remove', key: 'visits' },
      ],
    })
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40000' })
  })
})

describe('channels.modifySubscriptionLists', () => {
  documents('modifyChannelSubscriptionLists', 202, 'on and off again', async (stage) => {
    const { client, project, world } = stage
    const audience = { channel: project.channel({ phone: number }).channelId }
    const change = (action: 'subscribe' | 'unsubscribe') =>
      client.channels.modifySubscriptionLists({
        audience,
        subscription_lists: [{ action, list_id: 'news' }],
      })
    expect(await change('subscribe')).toMatchObject({ ok: true, warnings: [] })
    const push = { ...textTo('News'), audience: { subscription_list: 'news' } }
    await client.push.send(push)
    await world.clock.advance('1m')
    await change('unsubscribe')
    await client.push.send(push)
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  documents(
    'modifyChannelSubscriptionLists',
    400,
    'an id of a list that is none',
    async (stage) => {
      const call = stage.client.channels.modifySubscriptionLists({
        audience: { sms_id: pair },
        subscription_lists: [{ action: 'subscribe', list_id: 'the news' }],
      })
      expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40000' })
    },
  )
})
