import { describe, expect, it } from 'vitest'
import { oneSignalRateLimit, warnOfMessageVolume } from '@textwire/onesignal'
import type { MessageVolumeWarning } from '@textwire/onesignal'
import { documents } from '../support/documents.ts'
import { ada, addPeople, number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }
const limited = { app: { rateLimits: true } } as const
const once = { maxAttempts: 1 }

describe('the published limits', () => {
  documents('viewUser', 429, 'a second view within a second waits', limited, async (stage) => {
    addPeople(stage)
    const before = stage.world.clock.now()
    await stage.client.users.view(ada)
    await stage.client.users.view(ada)
    expect(stage.statusesOf('viewUser')).toEqual([200, 429, 200])
    expect(stage.world.clock.now() - before).toBeGreaterThanOrEqual(1_000)
  })

  documents(
    'updateUser',
    429,
    'a second change of one user names the limit',
    limited,
    async (stage) => {
      addPeople(stage)
      const change = () => stage.client.users.update(ada, { properties: { language: 'de' } }, once)
      await change()
      expect(await refusalOf(change())).toMatchObject({
        name: 'RateLimitError',
        code: 'tooManyRequests',
        title: 'API rate limit exceeded',
        meta: { limit: 'Subscription/User Update Per Device' },
        retryAfterMs: 1_000,
        outcome: 'not-sent',
      })
    },
  )

  const oneWrite = { app: { rateLimits: { writesPerSecond: 1 } } }
  documents(
    'createUser',
    429,
    'too many changes of the app, with a code',
    oneWrite,
    async (stage) => {
      const create = (external_id: string) =>
        stage.client.users.create({ identity: { external_id } }, once)
      await create('user-1')
      expect(await refusalOf(create('user-2'))).toMatchObject({
        name: 'RateLimitError',
        code: 'tooManyRequests',
        problems: [{ code: 'Rate Limit Exceeded', title: 'API rate limit exceeded' }],
      })
    },
  )

  const twoMessages = { app: { rateLimits: { createPerSecond: 2 } } }
  documents('cancelMessage', 429, 'counts with the messages made', twoMessages, async (stage) => {
    const { client, world } = stage
    const send_after = new Date(world.clock.now() + 3_600_000).toISOString()
    const { id } = await client.messages.send({ ...hello, send_after })
    await client.messages.send(hello)
    expect(await refusalOf(client.messages.cancel(id, once))).toMatchObject({
      name: 'RateLimitError',
    })
    await expect(client.messages.cancel(id)).resolves.toEqual({ success: true })
  })

  it('make every call of the client wait once one has met them', async () => {
    const { client, world, statusesOf } = await openStage()
    world.fault({ operation: 'onesignal.sendMessage', status: 429, retryAfter: 5 })
    await Promise.all(
      ['1', '2', '3'].map((en) => client.messages.send({ ...hello, contents: { en } })),
    )
    expect(statusesOf('sendMessage').filter((status) => status === 429)).toHaveLength(1)
    expect(world.phone(number).inbox).toHaveLength(3)
  })

  it('are kept by a client that knows them', async () => {
    const stage = await openStage({ app: { rateLimits: true, plan: 'free' } })
    addPeople(stage)
    const { clientWith, world, requestsOf, statusesOf } = stage
    const client = clientWith({
      rateLimit: oneSignalRateLimit({ plan: 'free', now: world.clock.now }),
    })
    for (const language of ['de', 'fr', 'it']) {
      // One after the other, as fast as the client lets them.
      // oxlint-disable-next-line no-await-in-loop
      await client.users.update(ada, { properties: { language } })
    }
    expect(statusesOf('updateUser')).toEqual([202, 202, 202])
    const times = requestsOf('updateUser').map(({ at }) => at)
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(2_000)
  })
})

describe('the limit that disables an app', () => {
  const audience = [number, '+15035556790']
  const toBoth = { ...hello, include_phone_numbers: audience }

  const watched = { app: { messageLimit: true } }

  documents('sendMessage', 403, 'more than ten times its audience', watched, async (stage) => {
    const { app, client, world } = stage
    for (const phone of audience) app.subscription({ phone })
    for (let sent = 0; !app.disabled && sent < 20; sent += 1) {
      // Each brings the app nearer to its limit.
      // oxlint-disable-next-line no-await-in-loop
      await client.messages.send(toBoth)
    }
    const error = await refusalOf(client.messages.send(toBoth))
    expect(error).toMatchObject({ name: 'AuthError', status: 403, outcome: 'not-sent' })
    expect(world.phone(number).inbox).toHaveLength(11)
    app.enable()
    await world.clock.advance('15m')
    expect((await client.messages.send(toBoth)).id).not.toBe('')
  })

  it('is warned of before it is met', async () => {
    const stage = await openStage(watched)
    for (const phone of audience) stage.app.subscription({ phone })
    const warnings: MessageVolumeWarning[] = []
    const client = stage.clientWith({
      beforeCall: warnOfMessageVolume({
        subscribed: audience.length,
        now: stage.world.clock.now,
        warnAt: 1,
        onWarning: (warning) => {
          warnings.push(warning)
          throw new Error('held back')
        },
      }),
    })
    const send = () => client.messages.send(toBoth)
    // Nine go out; the tenth would reach the limit.
    for (let at = 0; at < 9; at += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await send()
    }
    await expect(send()).rejects.toThrow('held back')
    expect(warnings).toEqual([{ before: 18, adding: 2, limit: 20 }])
    expect(stage.app.disabled).toBe(false)
    expect(stage.world.phone(number).inbox).toHaveLength(9)
  })
})
