import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, BOB } from '../../testing/calls.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Alice and Bob have channels. */
function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  const alice = project.channel({ phone: ALICE, tags: { device: ['vip'], plan: ['gold'] } })
  const bob = project.channel({ phone: BOB })
  const call = (method: string, path: string, body?: object) =>
    callAirship(world, method, path, body)
  const show = async (id = alice.channelId) => (await call('GET', `/api/channels/${id}`)).json
  const notes = () => world.requests.at(-1)?.notes
  return { world, project, alice, bob, call, show, notes }
}

describe('looking a channel up by its id', () => {
  it('shows what looking it up by its number shows', async () => {
    const { call, alice } = town()
    const { status, json, response } = await call(
      'GET',
      `/api/channels/${alice.channelId.toUpperCase()}`,
    )
    const byNumber = await call('GET', `/api/channels/sms/${alice.msisdn}/12345`)
    expect(status).toBe(200)
    expect(response.headers.get('data-attribute')).toBe('channel')
    expect(json.channel).toEqual(byNumber.json.channel)
  })

  it('shows lists, suppression and RCS', async () => {
    const { project, show } = town()
    project.channel({
      phone: ALICE,
      suppressionState: 'carrier_deactivation',
      rcsEnabled: true,
      installed: false,
      lists: { news: { action: 'subscribe', at: Date.UTC(2026, 0, 2, 3, 4, 5) } },
    })
    expect((await show()).channel).toMatchObject({
      installed: false,
      suppression_state: 'carrier_deactivation',
      device_attributes: { ua_country_code: '1', ua_ndc: '503', ua_rcs_enabled: 'true' },
      subscription_lists: [
        { list_id: 'news', action: 'subscribe', timestamp: '2026-01-02T03:04:05' },
      ],
    })
  })

  it('does not show the tags and attributes of the named user', async () => {
    const { project, show } = town()
    project.namedUser({
      id: 'alice',
      phones: [ALICE],
      tags: { crm: ['lead'] },
      attributes: { a: 1 },
    })
    const { channel } = await show()
    expect(channel.named_user_id).toBe('alice')
    expect(channel.tag_groups).not.toHaveProperty('crm')
    expect(channel.attributes).toEqual({})
  })

  it('leaves out JSON attributes that are over', async () => {
    const { world, project, show } = town()
    const exp = world.clock.now() / 1000 + 60
    project.channel({ phone: ALICE, attributes: { 'cart#1': { total: 5, exp } } })
    expect((await show()).channel.attributes).toEqual({ 'cart#1': { total: 5, exp } })
    await world.clock.advance('1m')
    expect((await show()).channel.attributes).toEqual({})
  })

  it('is 404 for one that is not there', async () => {
    const { call } = town()
    const { status, json } = await call('GET', `/api/channels/${NOBODY}`)
    expect(status).toBe(404)
    expect(json).toMatchObject({ ok: false, error_code: 40401 })
  })
})

describe('listing channels', () => {
  it('comes in the order of the ids, page by page, with the next one in two places', async () => {
    const { project, call, world } = town()
    project.channel({ phone: '+15035550103' })
    const sorted = project.channels.map(({ channelId }) => channelId).toSorted()
    const first = await call('GET', '/api/channels?limit=2')
    expect(first.status).toBe(200)
    expect(first.json.channels.map((one: { channel_id: string }) => one.channel_id)).toEqual(
      sorted.slice(0, 2),
    )
    expect(first.json.next_page).toBe(
      `https://go.urbanairship.com/api/channels?limit=2&start=${sorted[2]}`,
    )
    expect(first.response.headers.get('link')).toBe(`<${first.json.next_page}>; rel="next"`)
    const second = await callAirship(world, 'GET', first.json.next_page)
    expect(second.json.channels).toMatchObject([{ channel_id: sorted[2] }])
    expect(second.json).not.toHaveProperty('next_page')
    expect(second.response.headers.has('link')).toBe(false)
  })

  it('has the size of page that the project says', async () => {
    const { call } = town({ pageSize: 1 })
    expect((await call('GET', '/api/channels')).json.channels).toHaveLength(1)
  })

  it.each([
    ['relative', /^\/api\/channels\?limit=1&start=/],
    ['self', /^https:\/\/go\.urbanairship\.com\/api\/channels\?limit=1$/],
    ['foreign', /^https:\/\/pages\.example\.com\/api\/channels\?limit=1&start=/],
  ] as const)('has a %s link if the project says so', async (nextPage, link) => {
    const { call } = town({ nextPage })
    expect((await call('GET', '/api/channels?limit=1')).json.next_page).toMatch(link)
  })

  it('links to where it was asked behind a base path', async () => {
    const { world } = town()
    const { json } = await callAirship(
      world,
      'GET',
      'http://mock.test/airship/api/channels?limit=1',
    )
    expect(json.next_page).toMatch(/^http:\/\/mock\.test\/airship\/api\/channels\?limit=1&start=/)
  })
})

const tags = (of: { alice: { channelId: string } }, changes: object) => ({
  audience: { channel: of.alice.channelId },
  ...changes,
})

describe('changing tags of channels', () => {
  it.each([
    [{ add: { plan: ['new'] } }, { plan: ['gold', 'new'] }],
    [{ remove: { plan: ['gold'] } }, {}],
    [{ set: { plan: ['silver'] } }, { plan: ['silver'] }],
    [{ add: { crm: ['a'] }, remove: { plan: ['gold'] } }, { crm: ['a'] }],
  ])('with %j leaves %j', async (changes, left) => {
    const here = town()
    const { status, json } = await here.call('POST', '/api/channels/tags', tags(here, changes))
    expect(status).toBe(200)
    expect(json).not.toHaveProperty('warnings')
    const { tag_groups } = (await here.show()).channel
    const { ua_channel_type, ua_sender_id, ua_opt_in, ...own } = tag_groups
    expect(ua_channel_type).toEqual(['sms'])
    expect([ua_sender_id, ua_opt_in]).toEqual([['12345'], ['true']])
    expect(own).toEqual(left)
  })

  it('reaches many channels, and passes over those that are not there', async () => {
    const { call, alice, bob, show, notes } = town()
    const audience = { channel: [alice.channelId, bob.channelId, NOBODY] }
    const body = { audience, add: { plan: ['both'] } }
    expect((await call('POST', '/api/channels/tags', body)).status).toBe(200)
    expect(notes()).toEqual(['1 of the channels are not there and were passed over.'])
    expect((await show(bob.channelId)).channel.tag_groups.plan).toEqual(['both'])
  })

  it('warns of groups that are not active, and does the rest', async () => {
    const here = town({ tagGroups: ['plan'] })
    const changes = { add: { plan: ['new'], crm: ['a'], other: ['b'], device: ['c'] } }
    const { status, json } = await here.call('POST', '/api/channels/tags', tags(here, changes))
    expect(status).toBe(200)
    expect(json.warnings).toEqual([
      'The following tag groups do not exist or are not active: crm,other',
    ])
    const { channel } = await here.show()
    expect(channel.tags).toEqual(['vip', 'c'])
    expect(channel.tag_groups.plan).toEqual(['gold', 'new'])
    expect(channel.tag_groups).not.toHaveProperty('crm')
  })

  it('remarks on more than a thousand tags', async () => {
    const here = town()
    for (let group = 0; group < 11; group += 1) {
      const names = Array.from({ length: 100 }, (_, index) => `tag-${index}`)
      const body = tags(here, { add: { [`group-${group}`]: names } })
      // The next request adds to what this one leaves.
      // oxlint-disable-next-line no-await-in-loop
      await here.call('POST', '/api/channels/tags', body)
    }
    expect(here.notes()).toEqual(['1102 tags: Airship supports up to 1000.'])
  })

  it.each([
    ['a tag to add and to remove', { add: { plan: ['a'] }, remove: { plan: ['a'] } }, {}],
    ['groups of which none is active', { add: { crm: ['a'] } }, { tagGroups: ['plan'] }],
    ['a group of the service', { add: { ua_opt_in: ['a'] } }, {}],
    ['nothing to do', {}, {}],
    ['set beside add', { set: { plan: ['a'] }, add: { crm: ['b'] } }, {}],
    ['a tag that is too long', { add: { plan: ['x'.repeat(129)] } }, {}],
    ['a key that is not known', { adds: {} }, {}],
  ])('is 400 with %s', async (_title, changes, options) => {
    const here = town(options)
    const { status, json } = await here.call('POST', '/api/channels/tags', tags(here, changes))
    expect(status).toBe(400)
    expect(json).toMatchObject({
      ok: false,
      error_code: 40000,
      details: { error: expect.any(String) },
    })
    expect((await here.show()).channel.tag_groups.plan).toEqual(['gold'])
  })
})

const set = (key: string, value: unknown, rest: object = {}) => ({
  action: 'set',
  key,
  value,
  ...rest,
})

describe('changing attributes of channels', () => {
  it('sets and removes them', async () => {
    const { project, call, alice, show } = town()
    project.channel({ phone: ALICE, attributes: { old: 1, kept: 2 } })
    const { status, json } = await call('POST', '/api/channels/attributes', {
      audience: { channel: [alice.channelId] },
      attributes: [set('name', 'Alice'), { action: 'remove', key: 'old' }],
    })
    expect(status).toBe(200)
    expect(json).not.toHaveProperty('warning')
    expect((await show()).channel.attributes).toEqual({ kept: 2, name: 'Alice' })
  })

  it('finds a channel by its number and sender', async () => {
    const { call, alice, show } = town()
    const audience = { sms_id: { msisdn: alice.msisdn, sender: '12345' } }
    const body = { audience, attributes: [set('name', 'Alice')] }
    expect((await call('POST', '/api/channels/attributes', body)).status).toBe(200)
    expect((await show()).channel.attributes).toEqual({ name: 'Alice' })
  })

  it('does not let an older change undo a newer one', async () => {
    const { call, alice, show } = town()
    const change = (value: string, timestamp: string) =>
      call('POST', '/api/channels/attributes', {
        audience: { channel: alice.channelId },
        attributes: [set('name', value, { timestamp })],
      })
    await change('new', '2026-05-02T00:00:00')
    await change('old', '2026-05-01 00:00:00')
    expect((await show()).channel.attributes).toEqual({ name: 'new' })
  })

  it('warns of names and values that do not fit, and does the rest', async () => {
    const attributes = { name: 'text', age: 'number', born: 'date', cart: 'json' } as const
    const { call, alice, show } = town({ attributes })
    const { status, json } = await call('POST', '/api/channels/attributes', {
      audience: { channel: alice.channelId },
      attributes: [
        set('name', 'Alice'),
        set('age', 'twenty-five'),
        set('born', '1990-01-02T03:04:05Z'),
        set('cart#1', { total: 5 }),
        set('shoe_size', 40),
        { action: 'remove', key: 'hat_size' },
      ],
    })
    expect(status).toBe(200)
    expect(json.warning).toBe(
      'The following attributes could not be updated: age,shoe_size,hat_size',
    )
    expect((await show()).channel.attributes).toEqual({
      name: 'Alice',
      born: '1990-01-02T03:04:05',
      'cart#1': { total: 5 },
    })
  })

  it('does nothing for a channel that is not there, and says so in the log', async () => {
    const { call, notes } = town()
    const body = { audience: { channel: NOBODY }, attributes: [set('name', 'Nobody')] }
    expect((await call('POST', '/api/channels/attributes', body)).status).toBe(200)
    expect(notes()).toHaveLength(1)
  })

  it.each([
    ['no changes', []],
    ['an attribute that is set and removed', [set('a', 1), { action: 'remove', key: 'a' }]],
    ['a name that is too long', [set('x'.repeat(65), 1)]],
    ['no value', [{ action: 'set', key: 'a' }]],
  ])('is 400 with %s', async (_title, attributes) => {
    const { call, alice } = town()
    const body = { audience: { channel: alice.channelId }, attributes }
    const { status, json } = await call('POST', '/api/channels/attributes', body)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: 40000 })
  })
})

const change = (list_id: string, action = 'subscribe', rest: object = {}) => ({
  list_id,
  action,
  ...rest,
})

describe('subscribing channels to lists', () => {
  it('has them join and leave', async () => {
    const { call, alice, show } = town({ subscriptionLists: ['news', 'offers'] })
    const audience = { channel: [alice.channelId] }
    const subscription_lists = [change('news'), change('offers', 'unsubscribe')]
    const body = { audience, subscription_lists }
    const { status, json } = await call('POST', '/api/channels/subscription_lists', body)
    expect(status).toBe(202)
    expect(json.ok).toBe(true)
    expect((await show()).channel.subscription_lists).toEqual([
      { list_id: 'news', action: 'subscribe', timestamp: '2026-06-01T12:00:00' },
      { list_id: 'offers', action: 'unsubscribe', timestamp: '2026-06-01T12:00:00' },
    ])
  })

  it('does not let an older change undo a newer one', async () => {
    const { call, alice, show } = town({ subscriptionLists: ['news'] })
    const post = (action: string, timestamp: string) =>
      call('POST', '/api/channels/subscription_lists', {
        audience: { channel: alice.channelId },
        subscription_lists: [change('news', action, { timestamp })],
      })
    await post('unsubscribe', '2026-05-02T00:00:00')
    await post('subscribe', '2026-05-01T00:00:00')
    expect((await show()).channel.subscription_lists).toMatchObject([{ action: 'unsubscribe' }])
  })

  it('makes a list that was not set up, and says so in the log', async () => {
    const { call, alice, notes } = town()
    const audience = { sms_id: { msisdn: alice.msisdn, sender: '12345' } }
    const body = { audience, subscription_lists: [change('fresh')] }
    expect((await call('POST', '/api/channels/subscription_lists', body)).status).toBe(202)
    expect(notes()).toHaveLength(1)
    const { json } = await call('GET', '/api/subscription_lists')
    expect(json.subscription_lists).toMatchObject([{ list_id: 'fresh' }])
  })

  it.each([
    ['a list id with a blank', [change('big news')]],
    ['an action that is not known', [change('news', 'join')]],
    ['no lists', []],
  ])('is 400 with %s', async (_title, subscription_lists) => {
    const { call, alice } = town()
    const body = { audience: { channel: alice.channelId }, subscription_lists }
    expect((await call('POST', '/api/channels/subscription_lists', body)).status).toBe(400)
  })
})

it('lists the subscription lists of a project', async () => {
  const { call } = town({
    subscriptionLists: [
      'news',
      { list_id: 'offers', name: 'Offers', scopes: ['sms'], default_opted_in: true },
    ],
  })
  const { status, json } = await call('GET', '/api/subscription_lists')
  expect(status).toBe(200)
  expect(json.subscription_lists).toEqual([
    { list_id: 'news', scopes: ['app', 'web', 'email', 'sms'], default_opted_in: false },
    { list_id: 'offers', name: 'Offers', scopes: ['sms'], default_opted_in: true },
  ])
})
