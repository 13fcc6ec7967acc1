import { responseSchemas } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { ALICE, BOB, send } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const { appId } = defaultOneSignalApp
const LINK = "{{ 'https://example.com' | track_link }}"

async function worldWithOutcomes() {
  const world = worldOf()
  const app = world.onesignal.app()
  const { json } = await send(world, {
    include_phone_numbers: [ALICE, BOB],
    contents: { en: LINK },
  })
  for (const number of [ALICE, ALICE, BOB]) {
    world.phone(number).open(world.phone(number).inbox.at(-1)?.text ?? '')
  }
  app.outcome({ name: 'purchase', value: 20, messageId: json['id'] })
  app.outcome({ name: 'purchase', value: 5, attribution: 'influenced' })
  app.outcome({ name: 'purchase', value: 1 })
  return { world, id: String(json['id']) }
}

const view = async (query: string) => {
  const { world } = await worldWithOutcomes()
  return request(world, 'GET', below(`/outcomes?outcome_names=${query}`))
}

describe('outcomes', () => {
  it.each([
    ['os__click.count', [3]],
    ['purchase.count,purchase.sum', [3, 26]],
    ['nothing.count,nothing.sum', [0, 0]],
    ['purchase.sum&outcome_attribution=direct', [20]],
    ['purchase.sum&outcome_attribution=influenced', [5]],
    ['purchase.sum&outcome_attribution=unattributed', [1]],
    ['purchase.sum&outcome_attribution=total', [26]],
    ['os__click.count&outcome_platforms=14', [3]],
    ['os__click.count&outcome_platforms=0,1', [0]],
  ])('named %s are counted as %j', async (query, values) => {
    const { status, json } = await view(query)
    expect(status).toBe(200)
    expect(responseSchemas.viewOutcomes[200].safeParse(json).success).toBe(true)
    expect(json.outcomes.map(({ value }: { value: number }) => value)).toEqual(values)
  })

  it('say what was counted, and how', async () => {
    const { json } = await view('purchase.sum')
    expect(json).toEqual({ outcomes: [{ id: 'purchase', value: 26, aggregation: 'sum' }] })
  })

  it('may be named several times, as the SDKs do', async () => {
    const { world } = await worldWithOutcomes()
    const query = 'outcome_names[]=purchase.sum&outcome_names[]=os__click.count'
    const { json } = await request(world, 'GET', below(`/outcomes?${query}`))
    expect(json.outcomes).toHaveLength(2)
  })

  it.each([
    ['1h', '2h', 0],
    ['1d', '2h', 3],
    ['1d', '2d', 0],
    ['1mo', '29d', 3],
    ['1mo', '31d', 0],
  ])('of the last %s after %s are %i', async (range, later, clicks) => {
    const { world } = await worldWithOutcomes()
    await world.clock.advance(later)
    const query = `outcome_names=os__click.count&outcome_time_range=${range}`
    const { json } = await request(world, 'GET', below(`/outcomes?${query}`))
    expect(json.outcomes).toMatchObject([{ value: clicks }])
  })

  it('without .sum or .count are refused', async () => {
    expect(await view('purchase')).toMatchObject({
      status: 400,
      json: { errors: ['Add .sum or .count to every requested outcome id'] },
    })
  })

  it('of one message stand beside it', async () => {
    const { world, id } = await worldWithOutcomes()
    const path = `/notifications/${id}?app_id=${appId}`
    const { json } = await request(world, 'GET', `${path}&outcome_names=purchase.sum`)
    expect(json.outcomes).toEqual([{ id: 'purchase', value: 20, aggregation: 'sum' }])
    expect((await request(world, 'GET', path)).json.outcomes).toEqual([])
    expect((await request(world, 'GET', `${path}&outcome_names=purchase`)).status).toBe(400)
  })

  it('of confirmed deliveries come of pushes', async () => {
    const world = worldOf()
    world.onesignal.app().user({
      externalId: 'alice',
      subscriptions: [{ type: 'iOSPush', token: 'ios' }],
    })
    await send(world, {
      include_phone_numbers: undefined,
      include_aliases: { external_id: ['alice'] },
      target_channel: 'push',
    })
    const query = 'outcome_names=os__confirmed_delivery.count'
    const { json } = await request(world, 'GET', below(`/outcomes?${query}`))
    expect(json.outcomes).toMatchObject([{ value: 1 }])
  })
})
