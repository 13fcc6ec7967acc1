import { describe, expect, it } from 'vitest'
import { createTestClock } from '@textwire/core/testing'
import type { OneSignal } from '../onesignal.ts'
import { always, clientOver, failureOf } from '../testing/client-kit.ts'
import { warnOfMessageVolume } from './message-volume.ts'
import { oneSignalRateLimit } from './onesignal-rate-limit.ts'

const text = { include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } }
const user = { external_id: 'user-17' }

function limited() {
  const clock = createTestClock()
  const rateLimit = oneSignalRateLimit({ now: clock.now })
  const { client, transport } = clientOver(always({ json: { id: 'm' } }), { rateLimit, clock })
  return { client, transport, clock }
}

const pairs: [what: string, by: (client: OneSignal) => PromiseLike<unknown>, waits: number[]][] = [
  ['messages are viewed', ({ messages }) => messages.view('m'), [1_112]],
  ['a user is viewed', ({ users }) => users.view(user), [1_112]],
  ['one user is changed', ({ users }) => users.update(user, {}), [1_112]],
  ['one user is created', ({ users }) => users.create({ identity: user }), [1_112]],
  ['users without a name are created', ({ users }) => users.create({}), []],
  [
    'one number is changed',
    ({ subscriptions }) => subscriptions.updateByToken('SMS', '+15035556789', { enabled: true }),
    [1_112],
  ],
  ['messages are sent', ({ messages }) => messages.send(text), []],
  ['segments are viewed', ({ segments }) => segments.view('s'), []],
]

describe('the limits of OneSignal on a client', () => {
  it.each(pairs)('when %s twice', async (_what, by, waits) => {
    const { client, clock } = limited()
    await by(client)
    await by(client)
    expect(clock.waits).toEqual(waits)
  })

  it('let a tenth of the messages of a second go at once, cancelled ones among them', async () => {
    const { client, clock } = limited()
    const burst = Array.from({ length: 15 }, (_, index) =>
      index % 2 === 0 ? client.messages.send(text) : client.messages.cancel('m'),
    )
    await Promise.all(burst)
    expect(clock.waits).toEqual([])
    await client.messages.send(text)
    expect(clock.waits).toEqual([Math.ceil(1_000 / 135)])
  })

  it('are asked again for a repeat', async () => {
    const clock = createTestClock()
    const rateLimit = oneSignalRateLimit({ now: clock.now })
    const script = [{ status: 500, text: '' }, { json: {} }]
    const { client } = clientOver(script, { rateLimit, clock, backoff: { baseMs: 10, maxMs: 10 } })
    await client.users.view(user)
    expect(clock.waits).toEqual([5, 1_107])
  })
})

describe('the warning before a message on a client', () => {
  it('is told of the recipients, and can hold the message back', async () => {
    const tooMany = new Error('This message would disable the app.')
    const beforeCall = warnOfMessageVolume({
      subscribed: 1,
      now: () => 0,
      onWarning: ({ before, adding, limit }) => {
        if (before + adding > limit) throw tooMany
      },
    })
    const { client, transport } = clientOver(always({ json: { id: 'm' } }), { beforeCall })
    for (let count = 0; count < 10; count += 1) {
      // One after the other, as the window fills.
      // oxlint-disable-next-line no-await-in-loop
      await client.messages.send(text)
    }
    expect(await failureOf(client.messages.send(text))).toBe(tooMany)
    await client.messages.view('m')
    expect(transport.requests).toHaveLength(11)
  })
})
