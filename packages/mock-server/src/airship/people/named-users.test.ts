import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, BOB } from '../../testing/calls.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'

function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  const alice = project.channel({
    phone: ALICE,
    country: 'US',
    language: 'en',
    timezone: 'America/Los_Angeles',
  })
  const bob = project.channel({ phone: BOB })
  const post = (path: string, body: object) =>
    callAirship(world, 'POST', `/api/named_users${path}`, body)
  const show = async (id: string) =>
    (await callAirship(world, 'GET', `/api/named_users?id=${encodeURIComponent(id)}`)).json
      .named_user
  const notes = () => world.requests.at(-1)?.notes
  return { world, project, alice, bob, post, show, notes }
}

describe('associating', () => {
  it('makes a named user with the channel, its place and its language', async () => {
    const { alice, post, show, world } = town()
    const body = { named_user_id: 'ada/1', channel_id: alice.channelId, device_type: 'sms' }
    const { status, json } = await post('/associate', body)
    expect(status).toBe(200)
    expect(json.ok).toBe(true)
    const channel = await callAirship(world, 'GET', `/api/channels/${alice.channelId}`)
    expect(await show('ada/1')).toEqual({
      named_user_id: 'ada/1',
      created: '2026-06-01T12:00:00',
      last_modified: '2026-06-01T12:00:00',
      tags: {},
      attributes: {},
      user_attributes: { ua_country: 'US', ua_language: 'en', ua_tz: 'America/Los_Angeles' },
      subscription_lists: [],
      channels: [{ ...channel.json.channel, named_user_id: 'ada/1' }],
    })
  })

  it('moves a channel from one named user to another', async () => {
    const { project, alice, post, show } = town()
    project.namedUser({ id: 'ada', phones: [ALICE] })
    await post('/associate', { named_user_id: 'eve', channel_id: alice.channelId })
    expect((await show('ada')).channels).toEqual([])
    expect((await show('eve')).channels).toMatchObject([{ channel_id: alice.channelId }])
  })

  it('does nothing when it is so already', async () => {
    const { world, project, alice, post, show } = town()
    project.namedUser({ id: 'ada', phones: [ALICE] })
    await world.clock.advance('1h')
    await post('/associate', { named_user_id: 'ada', channel_id: alice.channelId })
    expect((await show('ada')).last_modified).toBe('2026-06-01T12:00:00')
  })

  it('wants the device type of a channel that was just made', async () => {
    const { world, alice, post, show } = town({ propagationMs: 60_000 })
    const body = { named_user_id: 'ada', channel_id: alice.channelId }
    const early = await post('/associate', body)
    expect(early.status).toBe(400)
    expect(early.json.error).toMatch(/^channel \S+ does not exist$/)
    expect((await post('/associate', { ...body, device_type: 'sms' })).status).toBe(200)
    expect((await show('ada')).channels).toHaveLength(1)
    await world.clock.advance('1m')
    expect((await post('/associate', body)).status).toBe(200)
  })

  it('is 400 for a channel that is not there, and comes to nothing with a device type', async () => {
    const { project, post, notes } = town()
    const body = { named_user_id: 'ada', channel_id: NOBODY }
    expect((await post('/associate', body)).status).toBe(400)
    expect((await post('/associate', { ...body, device_type: 'sms' })).status).toBe(200)
    expect(notes()).toHaveLength(1)
    expect(project.namedUsers).toEqual([])
  })

  it.each([
    [100, true, 1],
    [1000, false, 1],
    [99, true, 0],
  ])('with %d channels there already works: %s, with %d remarks', async (count, works, remarks) => {
    const { project, alice, post, notes } = town()
    for (let index = 0; index < count; index += 1) {
      project.channel({ phone: `+1503555${2000 + index}`, namedUser: 'ada' })
    }
    const body = { named_user_id: 'ada', channel_id: alice.channelId }
    expect((await post('/associate', body)).status).toBe(200)
    expect(project.findChannel(ALICE)?.namedUser).toBe(works ? 'ada' : null)
    expect(notes()).toHaveLength(remarks)
  })

  it.each([[' ada'], ['ada '], [''], ['x'.repeat(129)]])('is 400 for the id %j', async (id) => {
    const { alice, post } = town()
    const body = { named_user_id: id, channel_id: alice.channelId }
    expect((await post('/associate', body)).status).toBe(400)
  })
})

describe('disassociating', () => {
  it.each([[{}], [{ named_user_id: 'ada' }], [{ device_type: 'sms' }]])(
    'with %j takes the channel away',
    async (rest) => {
      const { project, alice, post, notes } = town()
      project.namedUser({ id: 'ada', phones: [ALICE] })
      const body = { channel_id: alice.channelId, ...rest }
      expect((await post('/disassociate', body)).status).toBe(200)
      expect(project.findChannel(ALICE)?.namedUser).toBeNull()
      expect(notes()).toEqual([])
    },
  )

  it('does nothing to a channel of somebody else, and says so in the log', async () => {
    const { project, alice, post, notes } = town()
    project.namedUser({ id: 'ada', phones: [ALICE] })
    const body = { channel_id: alice.channelId, named_user_id: 'eve' }
    expect((await post('/disassociate', body)).status).toBe(200)
    expect(project.findChannel(ALICE)?.namedUser).toBe('ada')
    expect(notes()).toHaveLength(1)
  })

  it('is 400 for a channel that is not there', async () => {
    const { post } = town()
    expect((await post('/disassociate', { channel_id: NOBODY })).status).toBe(400)
  })
})

describe('listing named users', () => {
  it('comes page by page', async () => {
    const { world, project } = town({ pageSize: 2 })
    for (const id of ['eve', 'ada', 'bob smith']) project.namedUser({ id })
    const first = await callAirship(world, 'GET', '/api/named_users')
    expect(first.status).toBe(200)
    expect(first.json.named_users).toMatchObject([
      { named_user_id: 'ada' },
      { named_user_id: 'bob smith' },
    ])
    expect(first.json.next_page).toBe('https://go.urbanairship.com/api/named_users?start=eve')
    expect(first.response.headers.get('link')).toContain(first.json.next_page)
    const last = await callAirship(world, 'GET', first.json.next_page)
    expect(last.json.named_users).toMatchObject([{ named_user_id: 'eve' }])
    expect(last.json).not.toHaveProperty('next_page')
  })

  it('is 404 for one that is not there', async () => {
    const { world } = town()
    const { status, json } = await callAirship(world, 'GET', '/api/named_users?id=nobody')
    expect(status).toBe(404)
    expect(json.error_code).toBe(40401)
  })
})

describe('tags of named users', () => {
  it('are added, removed and set for many', async () => {
    const { project, post, show } = town()
    project.namedUser({ id: 'ada', tags: { crm: ['lead'] } })
    project.namedUser({ id: 'eve' })
    const audience = { named_user_id: ['ada', 'eve'] }
    const { status, json } = await post('/tags', {
      audience,
      add: { plan: ['gold'] },
      remove: { crm: ['lead'] },
    })
    expect(status).toBe(200)
    expect(json).not.toHaveProperty('tag_warnings')
    expect((await show('ada')).tags).toEqual({ plan: ['gold'] })
    await post('/tags', { audience: { named_user_id: 'eve' }, set: { plan: ['silver'] } })
    expect((await show('eve')).tags).toEqual({ plan: ['silver'] })
  })

  it('come with a warning for groups and people that are not there', async () => {
    const { project, post, show } = town({ tagGroups: ['plan'] })
    project.namedUser({ id: 'ada' })
    const { status, json } = await post('/tags', {
      audience: { named_user_id: ['ada', 'nobody'] },
      add: { plan: ['gold'], crm: ['lead'] },
    })
    expect(status).toBe(200)
    expect(json.tag_warnings).toBe(
      'The following tag groups do not exist or are not active: crm; Named users not found: nobody',
    )
    expect((await show('ada')).tags).toEqual({ plan: ['gold'] })
  })

  it.each([
    ['a tag to add and to remove', { add: { plan: ['a'] }, remove: { plan: ['a'] } }],
    ['groups of which none is active', { add: { crm: ['a'] } }],
    ['nothing to do', {}],
    ['no named users', { audience: { named_user_id: [] }, add: { plan: ['a'] } }],
  ])('are 400 with %s', async (_title, changes) => {
    const { project, post } = town({ tagGroups: ['plan'] })
    project.namedUser({ id: 'ada' })
    const body = { audience: { named_user_id: 'ada' }, ...changes }
    expect((await post('/tags', body)).status).toBe(400)
  })
})

describe('attributes of named users', () => {
  it('are set and removed', async () => {
    const { project, post, show } = town()
    project.namedUser({ id: 'ada lovelace', attributes: { old: 1 } })
    const { status, json } = await post('/ada%20lovelace/attributes', {
      attributes: [
        { action: 'set', key: 'name', value: 'Ada' },
        { action: 'remove', key: 'old' },
      ],
    })
    expect(status).toBe(200)
    expect(json).not.toHaveProperty('warnings')
    expect((await show('ada lovelace')).attributes).toEqual({ name: 'Ada' })
  })

  it('come with a warning where they do not fit', async () => {
    const { project, post, show } = town({ attributes: { age: 'number' } })
    project.namedUser({ id: 'ada' })
    const attributes = [
      { action: 'set', key: 'age', value: '36' },
      { action: 'set', key: 'name', value: 'Ada' },
    ]
    const { status, json } = await post('/ada/attributes', { attributes })
    expect(status).toBe(200)
    expect(json.warnings).toBe('The following attributes could not be updated: name')
    expect((await show('ada')).attributes).toEqual({ age: 36 })
  })

  it('come with a warning for somebody who is not there, and is not made', async () => {
    const { project, post } = town()
    const attributes = [{ action: 'set', key: 'name', value: 'Ada' }]
    const { status, json } = await post('/nobody/attributes', { attributes })
    expect(status).toBe(200)
    expect(json.warnings).toBe('Named user not found: nobody')
    expect(project.namedUsers).toEqual([])
  })

  it('are 400 when one is set and removed', async () => {
    const { post } = town()
    const attributes = [
      { action: 'set', key: 'a', value: 1 },
      { action: 'remove', key: 'a' },
    ]
    expect((await post('/ada/attributes', { attributes })).status).toBe(400)
  })
})

describe('updating a named user', () => {
  it('does everything at once, and makes the named user', async () => {
    const { project, alice, bob, post, show } = town()
    project.namedUser({ id: 'ada', phones: [BOB] })
    const { status, json } = await post('/ada', {
      associate: [{ channel_id: alice.channelId, device_type: 'sms' }],
      disassociate: [{ channel_id: bob.channelId }],
      tags: { add: { plan: ['gold'] } },
      attributes: [{ action: 'set', key: 'name', value: 'Ada' }],
    })
    expect(status).toBe(200)
    expect(json).not.toHaveProperty('tag_warnings')
    expect(await show('ada')).toMatchObject({
      tags: { plan: ['gold'] },
      attributes: { name: 'Ada' },
      user_attributes: { ua_country: 'US' },
      channels: [{ channel_id: alice.channelId }],
    })
    await post('/fresh', { tags: { set: { plan: ['new'] } } })
    expect((await show('fresh')).tags).toEqual({ plan: ['new'] })
  })

  it('warns of each part by itself', async () => {
    const { post, show } = town({ tagGroups: ['plan'], attributes: { name: 'text' } })
    const { status, json } = await post('/ada', {
      tags: { add: { plan: ['gold'], crm: ['lead'] } },
      attributes: [
        { action: 'set', key: 'name', value: 'Ada' },
        { action: 'set', key: 'age', value: 36 },
      ],
    })
    expect(status).toBe(200)
    expect(json).toMatchObject({
      tag_warnings: 'The following tag groups do not exist or are not active: crm',
      attribute_warnings: 'The following attributes could not be updated: age',
    })
    expect(await show('ada')).toMatchObject({
      tags: { plan: ['gold'] },
      attributes: { name: 'Ada' },
    })
  })

  it.each([
    ['nothing', () => ({})],
    [
      'a channel to associate and to disassociate',
      (id: string) => ({
        associate: [{ channel_id: id }],
        disassociate: [{ channel_id: id.toUpperCase() }],
      }),
    ],
    ['a channel that is not there', () => ({ associate: [{ channel_id: NOBODY }] })],
    ['a tag to add and to remove', () => ({ tags: { add: { a: ['b'] }, remove: { a: ['b'] } } })],
  ])('is 400 with %s, and does nothing', async (_title, bodyOf) => {
    const { project, alice, post } = town()
    expect((await post('/ada', bodyOf(alice.channelId))).status).toBe(400)
    expect(project.namedUsers).toEqual([])
  })
})

describe('uninstalling named users', () => {
  it('takes their channels with them', async () => {
    const { world, project, alice, post } = town()
    project.namedUser({ id: 'ada', phones: [ALICE] })
    const { status, json } = await post('/uninstall', { named_user_id: ['ada', 'nobody'] })
    expect(status).toBe(200)
    expect(json.ok).toBe(true)
    expect(project.namedUsers).toEqual([])
    expect(project.channels.map(({ msisdn }) => msisdn)).toEqual([BOB.slice(1)])
    const { status: gone } = await callAirship(world, 'GET', `/api/channels/${alice.channelId}`)
    expect(gone).toBe(404)
    expect(project.stream.events.at(-1)).toMatchObject({
      type: 'COMPLIANCE',
      body: { event_type: 'uninstall' },
    })
  })

  it.each([
    ['nobody', []],
    ['more than a hundred', Array.from({ length: 101 }, (_, index) => `user-${index}`)],
  ])('is 400 with %s', async (_title, named_user_id) => {
    const { post } = town()
    expect((await post('/uninstall', { named_user_id })).status).toBe(400)
  })
})

const scoped = (scope: string[], subscription_lists: object) => ({
  scoped: [{ scope, subscription_lists }],
})

describe('subscription lists of named users', () => {
  it('are joined and left by scope', async () => {
    const { world, project, post, show } = town({ subscriptionLists: ['news', 'offers'] })
    project.namedUser({ id: 'ada', lists: { sms: ['offers'] } })
    const body = scoped(['sms', 'web'], { subscribe: ['news'], unsubscribe: ['offers'] })
    expect((await post('/scoped/ada', body)).status).toBe(200)
    const lists = [
      { scope: 'sms', list_ids: ['news'] },
      { scope: 'web', list_ids: ['news'] },
    ]
    expect((await show('ada')).subscription_lists).toEqual(lists)
    const { status, json } = await callAirship(
      world,
      'GET',
      '/api/subscription_lists/named_users/ada',
    )
    expect(status).toBe(200)
    expect(json.subscription_lists).toEqual(lists)
  })

  it('are 304 for a request that has seen them', async () => {
    const { world, project, post } = town()
    project.namedUser({ id: 'ada' })
    const path = '/api/subscription_lists/named_users/ada'
    const first = await callAirship(world, 'GET', path)
    const seen = { 'if-modified-since': first.response.headers.get('last-modified') ?? '' }
    expect((await callAirship(world, 'GET', path, undefined, seen)).status).toBe(304)
    await world.clock.advance('1s')
    await post('/scoped/ada', scoped(['sms'], { subscribe: ['news'] }))
    expect((await callAirship(world, 'GET', path, undefined, seen)).status).toBe(200)
  })

  it('are none for somebody who is not there', async () => {
    const { world, project, post, notes } = town()
    expect((await post('/scoped/nobody', scoped(['sms'], { subscribe: ['news'] }))).status).toBe(
      200,
    )
    expect(notes()).toHaveLength(1)
    expect(project.namedUsers).toEqual([])
    const { json } = await callAirship(world, 'GET', '/api/subscription_lists/named_users/nobody')
    expect(json.subscription_lists).toEqual([])
  })

  it.each([
    ['a scope that is not known', scoped(['fax'], { subscribe: ['news'] })],
    ['no changes', { scoped: [] }],
  ])('are 400 with %s', async (_title, body) => {
    const { post } = town()
    expect((await post('/scoped/ada', body)).status).toBe(400)
  })
})
