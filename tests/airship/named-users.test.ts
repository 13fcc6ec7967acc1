import { describe, expect } from 'vitest'
import type { UpdateNamedUserBody } from '@textwire/airship/contract'
import { documents } from '../support/airship-documents.ts'
import { number, otherNumber, pair, textTo, UNKNOWN } from '../support/airship-people.ts'
import type { StageOptions } from '../support/airship-stage.ts'
import { collect } from '../support/collect.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const groups = { project: { tagGroups: ['plan'] } }
const defined = { project: { attributes: { visits: 'number' } } } as const

describe('namedUsers.associate', () => {
  documents('associateNamedUser', 200, 'a channel, which leaves whom it had', async (stage) => {
    const { client, project } = stage
    const { channelId: channel_id } = project.channel({ phone: number, namedUser: 'grace' })
    const result = await client.namedUsers.associate({ named_user_id: 'ada', channel_id })
    expect(result).toMatchObject({ ok: true })
    expect(project.channels).toMatchObject([{ namedUser: 'ada' }])
  })

  const slow: StageOptions = { project: { propagationMs: 60_000 } }
  documents(
    'associateNamedUser',
    200,
    'a channel just made, by its device type',
    slow,
    async (stage) => {
      const { client, project } = stage
      const { channelId: channel_id } = project.channel({ phone: number })
      const body = { named_user_id: 'ada', channel_id, device_type: 'sms' } as const
      expect(await client.namedUsers.associate(body)).toMatchObject({ ok: true })
      expect(project.channels).toMatchObject([{ namedUser: 'ada' }])
    },
  )

  documents('associateNamedUser', 400, 'a channel just made, without it', slow, async (stage) => {
    const { client, project } = stage
    const { channelId: channel_id } = project.channel({ phone: number })
    const call = client.namedUsers.associate({ named_user_id: 'ada', channel_id })
    expect(await refusalOf(call)).toMatchObject({
      ...invalid,
      title: expect.stringContaining('does not exist'),
    })
  })
})

describe('namedUsers.disassociate', () => {
  documents('disassociateNamedUser', 200, 'a channel', async ({ client, project }) => {
    const { channelId: channel_id } = project.channel({ phone: number, namedUser: 'ada' })
    await client.namedUsers.disassociate({ channel_id, named_user_id: 'ada' })
    expect(project.channels).toMatchObject([{ namedUser: null }])
  })

  documents('disassociateNamedUser', 400, 'a channel that is not there', async ({ client }) => {
    const call = client.namedUsers.disassociate({ channel_id: UNKNOWN })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })
})

describe('namedUsers.get and list', () => {
  documents('listNamedUsers', 200, 'one, with the channels', async ({ client, project }) => {
    project.channel({ phone: number })
    project.namedUser({ id: 'ada', phones: [number], tags: { plan: ['gold'] } })
    const { named_user } = await client.namedUsers.get('ada')
    expect(named_user).toMatchObject({
      named_user_id: 'ada',
      created: '2026-06-01T12:00:00Z',
      tags: { plan: ['gold'] },
      channels: [{ device_type: 'sms', msisdn: pair.msisdn, opt_in_date: '2026-06-01T12:00:00Z' }],
    })
  })

  const two = { project: { pageSize: 2 } }
  documents('listNamedUsers', 200, 'every one, over several pages', two, async (stage) => {
    const ids = ['ada', 'alan', 'edsger', 'grace', 'tony']
    for (const id of ids) stage.project.namedUser({ id })
    const users = await collect(stage.client.namedUsers.list())
    expect(users.map(({ named_user_id }) => named_user_id)).toEqual(ids)
    expect(stage.statusesOf('listNamedUsers')).toEqual([200, 200, 200])
  })

  documents('listNamedUsers', 404, 'nobody of this name', async ({ client }) => {
    expect(await refusalOf(client.namedUsers.get('ada'))).toMatchObject({
      name: 'NotFoundError',
      code: '40401',
      outcome: 'not-sent',
    })
  })
})

describe('namedUsers.modifyTags', () => {
  documents('modifyNamedUserTags', 200, 'of several', async ({ client, project }) => {
    project.namedUser({ id: 'ada' })
    project.namedUser({ id: 'grace', tags: { plan: ['silver'] } })
    const result = await client.namedUsers.modifyTags({
      audience: { named_user_id: ['ada', 'grace'] },
      set: { plan: ['gold'] },
    })
    expect(result).toMatchObject({ ok: true, warnings: [] })
    expect(project.namedUsers).toMatchObject([
      { tags: { plan: ['gold'] } },
      { tags: { plan: ['gold'] } },
    ])
  })

  documents(
    'modifyNamedUserTags',
    200,
    'people and groups that are not there',
    groups,
    async (stage) => {
      stage.project.namedUser({ id: 'ada' })
      const result = await stage.client.namedUsers.modifyTags({
        audience: { named_user_id: ['ada', 'nobody'] },
        add: { plan: ['gold'], moon: ['full'] },
      })
      // A text under `tag_warnings`.
      expect(result.warnings).toEqual([expect.stringMatching(/moon.*nobody/)])
      expect(result.tag_warnings).toBe(result.warnings[0])
    },
  )

  documents('modifyNamedUserTags', 400, 'none of the groups is there', groups, async (stage) => {
    const call = stage.client.namedUsers.modifyTags({
      audience: { named_user_id: 'ada' },
      add: { moon: ['full'] },
    })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })
})

const set = (value: number | string) =>
  ({ attributes: [{ action: 'set', key: 'visits', value }] }) as const

describe('namedUsers.modifyAttributes', () => {
  documents('modifyNamedUserAttributes', 200, 'of one', async ({ client, project }) => {
    project.namedUser({ id: 'ada' })
    const result = await client.namedUsers.modifyAttributes('ada', set(3))
    expect(result).toMatchObject({ ok: true, warnings: [] })
    expect(project.namedUsers).toMatchObject([{ attributes: { visits: 3 } }])
  })

  documents('modifyNamedUserAttributes', 200, 'what does not fit', defined, async (stage) => {
    stage.project.namedUser({ id: 'ada' })
    const { warnings } = await stage.client.namedUsers.modifyAttributes('ada', set('many'))
    expect(warnings).toEqual([expect.stringContaining('visits')])
  })

  documents('modifyNamedUserAttributes', 400, 'none', async ({ client }) => {
    const call = client.namedUsers.modifyAttributes('ada', { attributes: [] })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })
})

describe('namedUsers.update', () => {
  documents('updateNamedUser', 200, 'channels, tags and attributes at once', async (stage) => {
    const { client, project } = stage
    const [first, second] = [number, otherNumber].map((phone) => project.channel({ phone }))
    project.namedUser({ id: 'ada', phones: [otherNumber] })
    const result = await client.namedUsers.update('ada', {
      associate: [{ channel_id: first?.channelId ?? '', device_type: 'sms' }],
      disassociate: [{ channel_id: second?.channelId ?? '', device_type: 'sms' }],
      tags: { add: { plan: ['gold'] } },
      attributes: [{ action: 'set', key: 'visits', value: 3 }],
    })
    expect(result).toMatchObject({ ok: true, warnings: [] })
    expect(project.channels.map(({ namedUser }) => namedUser)).toEqual(['ada', null])
    expect(project.namedUsers).toMatchObject([
      { tags: { plan: ['gold'] }, attributes: { visits: 3 } },
    ])
  })

  const strict: StageOptions = { project: { ...groups.project, ...defined.project } }
  documents('updateNamedUser', 200, 'two kinds of warning', strict, async ({ client }) => {
    const result = await client.namedUsers.update('ada', {
      tags: { add: { plan: ['gold'], moon: ['full'] } },
      attributes: [{ action: 'set', key: 'visits', value: 'many' }],
    })
    expect(result.warnings).toEqual([
      expect.stringContaining('moon'),
      expect.stringContaining('visits'),
    ])
    expect(result).toMatchObject({
      tag_warnings: result.warnings[0],
      attribute_warnings: result.warnings[1],
    })
  })

  documents('updateNamedUser', 400, 'nothing, which does not compile', async ({ client }) => {
    // What a program in JavaScript can send.
    const body = {} as UpdateNamedUserBody
    expect(await refusalOf(client.namedUsers.update('ada', body))).toMatchObject(invalid)
  })
})

describe('namedUsers.uninstall', () => {
  documents('uninstallNamedUsers', 200, 'people with their channels', async (stage) => {
    const { client, project } = stage
    project.channel({ phone: number, namedUser: 'ada' })
    project.channel({ phone: otherNumber })
    expect(await client.namedUsers.uninstall({ named_user_id: ['ada'] })).toMatchObject({
      ok: true,
    })
    expect(project.namedUsers).toEqual([])
    expect(project.channels).toHaveLength(1)
  })

  documents('uninstallNamedUsers', 400, 'more than a hundred', async ({ client }) => {
    const named_user_id = Array.from({ length: 101 }, (_, at) => `user-${at}`)
    expect(await refusalOf(client.namedUsers.uninstall({ named_user_id }))).toMatchObject(invalid)
  })
})

describe('subscription lists of people', () => {
  documents('modifyNamedUserSubscriptionLists', 200, 'for texts alone', async (stage) => {
    const { client, project, world } = stage
    project.channel({ phone: number })
    project.namedUser({ id: 'ada', phones: [number] })
    const result = await client.namedUsers.modifySubscriptionLists('ada', {
      scoped: [{ scope: ['sms'], subscription_lists: { subscribe: ['news'] } }],
    })
    expect(result).toMatchObject({ ok: true, warnings: [] })
    await client.push.send({ ...textTo('News'), audience: { subscription_list: 'news' } })
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  documents('modifyNamedUserSubscriptionLists', 400, 'a scope that is none', async ({ client }) => {
    // What a program in JavaScript can send.
    const scope = ['fax'] as unknown as ['sms']
    const call = client.namedUsers.modifySubscriptionLists('ada', {
      scoped: [{ scope, subscription_lists: { subscribe: ['news'] } }],
    })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })

  documents('getNamedUserSubscriptionLists', 200, 'by kind of channel', async (stage) => {
    stage.project.namedUser({ id: 'ada', lists: { sms: ['news', 'sale'], email: ['news'] } })
    const { subscription_lists } = await stage.client.namedUsers.subscriptionLists('ada')
    expect(subscription_lists).toEqual([
      { scope: 'sms', list_ids: ['news', 'sale'] },
      { scope: 'email', list_ids: ['news'] },
    ])
  })

  const lists: StageOptions = {
    project: { subscriptionLists: ['news', { list_id: 'sale', name: 'Sale', scopes: ['sms'] }] },
  }
  documents('listSubscriptionLists', 200, 'those of the project', lists, async ({ client }) => {
    const { subscription_lists } = await client.subscriptionLists.list()
    expect(subscription_lists).toMatchObject([
      { list_id: 'news' },
      { list_id: 'sale', name: 'Sale', scopes: ['sms'] },
    ])
  })

  documents(
    'getNamedUserSubscriptionLists',
    304,
    'nobody asked for it, so it is no answer',
    async (stage) => {
      const operation = 'airship.getNamedUserSubscriptionLists'
      stage.world.fault({ operation, status: 304, body: 'empty' })
      const error = await refusalOf(stage.client.namedUsers.subscriptionLists('ada'))
      expect(error).toMatchObject({ status: 304, outcome: 'not-sent' })
    },
  )
})
