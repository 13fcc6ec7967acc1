import { responseSchemas } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { send } from '../../testing/calls.ts'
import { request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const { appId } = defaultOneSignalApp
const START = Date.UTC(2026, 5, 1)

type World = ReturnType<typeof worldOf>

const list = (world: World, query = '') =>
  request(world, 'GET', `/notifications?app_id=${appId}${query}`)
const namesOf = (json: { notifications: { name: string }[] }) =>
  json.notifications.map(({ name }) => name)

/** Messages of these names, a minute apart. */
async function sentMessages(world: World, names: readonly string[]) {
  for (const name of names) {
    // They have to follow one another.
    // oxlint-disable-next-line no-await-in-loop
    await send(world, { name })
    // oxlint-disable-next-line no-await-in-loop
    await world.clock.advance('1m')
  }
}

describe('a list of messages by offset', () => {
  it.each([
    ['', ['c', 'b', 'a']],
    ['&limit=2', ['c', 'b']],
    ['&limit=2&offset=2', ['a']],
    ['&offset=3', []],
    ['&kind=1', ['c', 'b', 'a']],
    ['&kind=0', []],
    ['&kind=3', []],
  ])('with the query %j holds %j, newest first', async (query, names) => {
    const world = worldOf()
    await sentMessages(world, ['a', 'b', 'c'])
    const { status, json } = await list(world, query)
    expect(status).toBe(200)
    expect(responseSchemas.listMessages[200].safeParse(json).success).toBe(true)
    expect(namesOf(json)).toEqual(names)
  })

  it('tells messages of the same moment apart', async () => {
    const world = worldOf()
    await send(world, { name: 'a' })
    await send(world, { name: 'b' })
    expect(namesOf((await list(world)).json)).toEqual(['b', 'a'])
  })

  it('can be of one template', async () => {
    const world = worldOf()
    const template_id = world.onesignal.app().template({ contents: { en: 'Hi' } })
    await sentMessages(world, ['a'])
    await send(world, { name: 'b', template_id })
    expect(namesOf((await list(world, `&template_id=${template_id}`)).json)).toEqual(['b'])
  })

  it('forgets after 30 days', async () => {
    const world = worldOf()
    await sentMessages(world, ['a', 'b'])
    await world.clock.advance('29d23h59m')
    expect(await list(world)).toMatchObject({ json: { total_count: 1 } })
  })
})

const page = async (world: World, cursor: string, limit = 2) => {
  const { status, json } = await list(
    world,
    `&limit=${limit}&time_offset=${encodeURIComponent(cursor)}`,
  )
  return { status, json, names: status === 200 ? namesOf(json) : [] }
}

describe('a list of messages by time', () => {
  it('goes on page by page until one is empty, oldest first', async () => {
    const world = worldOf()
    await sentMessages(world, ['a', 'b', 'c'])
    const first = await page(world, '2020-01-01T00:00:00Z')
    expect(first.names).toEqual(['a', 'b'])
    const second = await page(world, first.json.next_time_offset)
    expect(second.names).toEqual(['c'])
    const third = await page(world, second.json.next_time_offset)
    expect(third.names).toEqual([])
    expect(third.json.next_time_offset).toBe(second.json.next_time_offset)
    await sentMessages(world, ['d'])
    expect((await page(world, third.json.next_time_offset)).names).toEqual(['d'])
  })

  it('hands out whole numbers in Base64 with their padding', async () => {
    const world = worldOf()
    await sentMessages(world, ['a'])
    const { json } = await page(world, '2020-01-01')
    expect(json.time_offset).toBe('2020-01-01')
    expect(json.next_time_offset).toMatch(/^[\w+/]+=*$/)
    expect(json.next_time_offset.length % 4).toBe(0)
    expect(atob(json.next_time_offset)).toMatch(/^\d+$/)
  })

  it('leaves out messages of exactly the time', async () => {
    const world = worldOf()
    await sentMessages(world, ['a', 'b'])
    expect((await page(world, new Date(START).toISOString())).names).toEqual(['b'])
    expect((await page(world, new Date(START - 1).toISOString())).names).toEqual(['a', 'b'])
  })

  it('orders by the time of sending, not of making', async () => {
    const world = worldOf()
    await send(world, { name: 'late', send_after: '2026-06-01T09:00:00Z' })
    await send(world, { name: 'early' })
    expect((await page(world, '2020-01-01')).names).toEqual(['early', 'late'])
  })

  it('loses none of many messages of one moment between two pages', async () => {
    const world = worldOf()
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      // oxlint-disable-next-line no-await-in-loop -- their order counts
      await send(world, { name })
    }
    const first = await page(world, '2020-01-01')
    const second = await page(world, first.json.next_time_offset)
    const third = await page(world, second.json.next_time_offset)
    expect([...first.names, ...second.names, ...third.names]).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it.each([
    ['&limit=51', 'Invalid limit, must be within 1 to 50'],
    ['&limit=-1', 'Invalid limit, must be within 1 to 50'],
    ['&offset=x', 'Invalid offset'],
    ['&time_offset=soon', 'Invalid time_offset'],
    ['&offset=0&time_offset=2026-01-01', 'offset and time_offset cannot be used together'],
  ])('is refused with the query %j', async (query, error) => {
    expect(await list(worldOf(), query)).toMatchObject({ status: 400, json: { errors: [error] } })
  })

  it('is 403 for a wrong key', async () => {
    const headers = { authorization: 'Key wrong' }
    const path = `/notifications?app_id=${appId}`
    expect((await request(worldOf(), 'GET', path, undefined, headers)).status).toBe(403)
  })
})
