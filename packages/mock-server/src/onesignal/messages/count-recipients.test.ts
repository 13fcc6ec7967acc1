import { responseSchemas } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { ALICE, BOB } from '../../testing/calls.ts'
import { request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const { appId } = defaultOneSignalApp

function count(body: object) {
  const world = worldOf()
  const app = world.onesignal.app()
  app.user({
    externalId: 'alice',
    tags: { plan: 'gold' },
    subscriptions: [
      { type: 'SMS', token: ALICE },
      { type: 'Email', token: 'alice@example.com' },
      { type: 'iOSPush', token: 'ios' },
    ],
  })
  app.subscription({ phone: BOB, externalId: 'bob' })
  app.subscription({ phone: '+15035550111', subscribed: false })
  app.segment('Gold', [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }])
  return request(world, 'POST', '/notifications/count-unsaved', { app_id: appId, ...body })
}

describe('an estimate of recipients', () => {
  const all = { included_segments: ['All'] }
  it.each([
    ['everyone subscribed', all, 4],
    ['one channel', { ...all, target_channel: 'sms' }, 2],
    ['a segment', { included_segments: ['Gold'] }, 3],
    ['a segment on one channel', { included_segments: ['Gold'], target_channel: 'push' }, 1],
    ['all but a segment', { ...all, excluded_segments: ['Gold'] }, 1],
    [
      'those who pass filters too',
      { ...all, filters: [{ field: 'tag', key: 'plan', relation: 'exists' }] },
      3,
    ],
    ['those who are named too', { ...all, include_aliases: { external_id: ['bob', 'x'] } }, 1],
    ['nobody', { included_segments: ['Martians'] }, 0],
  ])('counts %s', async (_name, body, expected) => {
    const { status, json } = await count(body)
    expect(status).toBe(200)
    expect(responseSchemas.countRecipients[200].safeParse(json).success).toBe(true)
    expect(json).toEqual({
      count: expected,
      uncapped_count: null,
      cap_applied: false,
      mobile_suppressed: false,
      mobile_excluded_count: 0,
    })
  })

  it('takes a whole message and passes over what is not about its audience', async () => {
    const { status, json } = await count({ ...all, contents: { en: 'Hi' }, isIos: true })
    expect([status, json.count]).toEqual([200, 4])
  })

  it('sends nothing', async () => {
    const world = worldOf()
    world.onesignal.app().subscription({ phone: ALICE })
    await request(world, 'POST', '/notifications/count-unsaved', { app_id: appId, ...all })
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    expect(world.onesignal.app().messages).toHaveLength(0)
  })

  it('needs segments', async () => {
    expect((await count({})).status).toBe(400)
  })
})
