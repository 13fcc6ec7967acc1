import { expect, it } from 'vitest'
import { airshipWorld } from '../../testing/airship.ts'
import { ALICE, BOB } from '../../testing/calls.ts'

it('a named user is added with channels and lists, and changed again', () => {
  const project = airshipWorld().airship.project()
  project.channel({ phone: ALICE, country: 'US' })
  project.namedUser({ id: 'ada', phones: [ALICE], tags: { crm: ['lead'] }, lists: { sms: ['a'] } })
  project.namedUser({ id: 'ada', attributes: { age: 36 }, lists: { app: ['b'] } })
  expect(project.namedUsers).toMatchObject([
    {
      id: 'ada',
      country: 'US',
      tags: { crm: ['lead'] },
      attributes: { age: 36 },
      lists: { sms: { a: { action: 'subscribe' } }, app: { b: { action: 'subscribe' } } },
    },
  ])
  expect(project.findChannel(ALICE)?.namedUser).toBe('ada')
})

it('a channel that names its named user brings one along', () => {
  const project = airshipWorld().airship.project()
  project.channel({ phone: ALICE, namedUser: 'ada' })
  expect(project.namedUsers).toMatchObject([{ id: 'ada' }])
})

it('a static list is filled at once, and filled anew', () => {
  const project = airshipWorld().airship.project()
  project.channel({ phone: ALICE, namedUser: 'ada' })
  project.channel({ phone: BOB })
  project.staticList({ name: 'vip', phones: [ALICE, BOB], namedUsers: ['ada'] })
  expect(project.staticLists).toMatchObject([{ name: 'vip', channelCount: 2, status: 'ready' }])
  project.staticList({ name: 'vip', phones: [BOB], description: 'Bob alone' })
  expect(project.staticLists).toMatchObject([{ channelCount: 1, description: 'Bob alone' }])
})

it('a number without a channel is refused', () => {
  const project = airshipWorld().airship.project()
  const message = `There is no channel of ${ALICE}.`
  expect(() => project.namedUser({ id: 'ada', phones: [ALICE] })).toThrow(message)
  expect(() => project.staticList({ name: 'vip', phones: [ALICE] })).toThrow(message)
})

it('a snapshot brings people, lists and segments back', () => {
  const world = airshipWorld({ subscriptionLists: ['news'] })
  const project = world.airship.project()
  project.channel({ phone: ALICE })
  const before = world.snapshot()
  project.namedUser({ id: 'ada', phones: [ALICE] })
  project.staticList({ name: 'vip', phones: [ALICE] })
  project.segment('Everybody', 'all')
  world.restore(before)
  expect([project.namedUsers, project.staticLists, project.segments]).toEqual([[], [], []])
  expect(project.findChannel(ALICE)?.namedUser).toBeNull()
})
