import { describe, expect, it } from 'vitest'
import { airship, ALICE } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject } from '../../world/defaults.ts'

const { appKey, masterSecret } = defaultAirshipProject
const AUDIENCE = { msisdn: ALICE.slice(1), sender: '12345' }

function worldWith(options: { readonly tagGroups?: readonly string[] } = {}) {
  const project = { appKey, masterSecret, senders: ['12345'], ...options }
  const world = createMockServer({ airship: { projects: [project] } })
  const channel = () => world.airship.project().findChannel(ALICE)
  world.airship.project().channel({ phone: ALICE, tags: { plan: ['gold', 'new'] } })
  const modify = (body: object) =>
    airship(world, '/api/channels/sms/tags', { audience: AUDIENCE, ...body })
  return { world, channel, modify }
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `tag-${index}`)

describe('tags of an SMS channel', () => {
  it.each([
    ['are added', { add: { plan: ['old', 'new'] } }, ['gold', 'new', 'old']],
    ['are removed', { remove: { plan: ['new'] } }, ['gold']],
    ['are replaced', { set: { plan: ['silver'] } }, ['silver']],
    ['are added and removed', { add: { plan: ['x'] }, remove: { plan: ['new'] } }, ['gold', 'x']],
  ])('%s', async (_name, change, plan) => {
    const { channel, modify } = worldWith()
    const { status, json } = await modify(change)
    expect(status).toBe(200)
    expect(json).toEqual({ ok: true, operation_id: expect.any(String) })
    expect(channel()?.tags['plan']).toEqual(plan)
  })

  it.each([
    ['nothing to do', {}],
    ['set beside add', { set: { plan: ['a'] }, add: { plan: ['b'] } }],
    ['a tag to add and to remove', { add: { plan: ['a', 'b'] }, remove: { plan: ['b'] } }],
    ['a group of Airship', { add: { ua_opt_in: ['true'] } }],
    ['a tag too long', { add: { plan: ['x'.repeat(129)] } }],
    ['a group name too long', { add: { ['x'.repeat(129)]: ['a'] } }],
    ['too many tags', { add: { plan: many(101) } }],
    ['a key that it does not know', { add: { plan: ['a'] }, extra: 1 }],
    ['an unknown sender', { audience: { ...AUDIENCE, sender: '9' }, add: { plan: ['a'] } }],
    ['no number', { audience: { sender: '12345' }, add: { plan: ['a'] } }],
  ])('are 400 with %s', async (_name, body) => {
    const { channel, modify } = worldWith()
    const { status, json } = await modify(body)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: 40000, details: expect.any(Object) })
    expect(channel()?.tags).toEqual({ plan: ['gold', 'new'] })
  })

  it('may be of a group whose name every object has', async () => {
    const { channel, modify } = worldWith()
    const add = { constructor: ['a'], ['__proto__']: ['b'] }
    expect((await modify({ add, remove: { valueOf: ['c'] } })).status).toBe(200)
    const changed = [...Object.entries(add), ['valueOf', []], ['plan', ['gold', 'new']]]
    expect(new Map(Object.entries(channel()?.tags ?? {}))).toEqual(new Map(changed as []))
  })

  it('are changed in active groups, and the others named in a warning', async () => {
    const { channel, modify } = worldWith({ tagGroups: ['plan'] })
    const { status, json } = await modify({ add: { plan: ['x'], shoes: ['red'], hats: ['big'] } })
    expect(status).toBe(200)
    expect(json['warnings']).toEqual([expect.stringMatching(/shoes,hats$/)])
    expect(channel()?.tags).toEqual({ plan: ['gold', 'new', 'x'] })
  })

  it('are 400 if no group is active', async () => {
    const { modify } = worldWith({ tagGroups: ['plan'] })
    expect((await modify({ add: { shoes: ['red'] } })).status).toBe(400)
  })

  it('may be more than are recommended, with a note in the log', async () => {
    const { world, modify } = worldWith()
    const groups = many(11).map((group) => [group, many(100)])
    expect((await modify({ set: Object.fromEntries(groups) })).status).toBe(200)
    expect(world.requests.at(-1)?.notes).toEqual([expect.stringMatching(/1102 tags/)])
  })

  it('change nothing for an unknown pair, with a note in the log', async () => {
    const { world, modify } = worldWith()
    const audience = { ...AUDIENCE, msisdn: '15035550199' }
    expect((await modify({ audience, add: { plan: ['a'] } })).status).toBe(200)
    expect(world.requests.at(-1)?.notes).toHaveLength(1)
  })
})
