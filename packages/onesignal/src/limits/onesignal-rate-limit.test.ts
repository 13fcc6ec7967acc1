import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '@textwire/core'
import type { CallInput } from '@textwire/core'
import { oneSignalRateLimit } from './onesignal-rate-limit.ts'

function setUp(plan: 'free' | 'paid' = 'free') {
  let time = 1_000_000
  const limiter = oneSignalRateLimit({ plan, now: () => time })
  return {
    pass: (ms: number) => void (time += ms),
    take: async (name: string, input: CallInput = {}) => limiter.take(`onesignal.${name}`, input),
    waits: async (count: number, name: string, input: CallInput = {}) => {
      const permits = await Promise.all(
        Array.from({ length: count }, () => limiter.take(`onesignal.${name}`, input)),
      )
      return permits.map(({ waitMs }) => waitMs)
    },
  }
}

const user = (alias_id: string): CallInput => ({ path: { alias_label: 'external_id', alias_id } })

describe('the limits of OneSignal', () => {
  it.each([
    ['free', 150],
    ['paid', 6_000],
  ] as const)('let a %s app create %i messages in any second, and no more', async (plan, limit) => {
    const starts = await setUp(plan).waits(limit * 3, 'sendMessage')
    // The one that starts a whole limit later has to wait for another second.
    const tooSoon = starts.filter((at, index) => (starts[index + limit] ?? Infinity) - at < 1_000)
    expect(tooSoon).toEqual([])
    expect(starts.at(-1)).toBeLessThan(3_500)
  })

  it('count creating and cancelling in one bucket', async () => {
    const { waits, take } = setUp()
    await waits(15, 'sendMessage')
    expect((await take('cancelMessage')).waitMs).toBeGreaterThan(0)
  })

  it.each([['viewMessage'], ['listMessages'], ['viewTemplate'], ['listTemplates'], ['viewUser']])(
    'let %s through once a second',
    async (name) => {
      expect(await setUp().waits(3, name)).toEqual([0, 1_112, 2_223])
    },
  )

  it.each([
    ['viewUser', {}],
    ['updateUser', user('a')],
  ])('keep %s apart by more than a second, whatever the way there takes', async (name, input) => {
    const [first = 0, second = 0] = await setUp().waits(2, name, input)
    const delays = { slowest: 100, fastest: 0 }
    expect(second + delays.fastest - (first + delays.slowest)).toBeGreaterThanOrEqual(1_000)
  })

  it('keep the kinds of view apart', async () => {
    const { take } = setUp()
    await take('viewMessage')
    expect(await take('viewUser')).toMatchObject({ waitMs: 0 })
  })

  it('let each user be written once a second', async () => {
    const { take, pass } = setUp()
    expect(await take('updateUser', user('a'))).toMatchObject({ waitMs: 0 })
    expect(await take('deleteUser', user('a'))).toMatchObject({ waitMs: 1_112 })
    expect(await take('updateUser', user('b'))).toMatchObject({ waitMs: 0 })
    pass(2_300)
    expect(await take('updateUser', user('a'))).toMatchObject({ waitMs: 0 })
  })

  it.each([
    ['updateSubscription', { path: { subscription_id: 's' } }],
    ['updateSubscriptionByToken', { path: { token_type: 'SMS', token: '+15035556789' } }],
    ['createUser', { body: { identity: { external_id: 'user-17' } } }],
    ['createAlias', user('a')],
  ])('know whom %s is about', async (name, input) => {
    expect(await setUp().waits(2, name, input)).toEqual([0, 1_112])
  })

  it('do not hold back users that have no name yet', async () => {
    expect(await setUp().waits(2, 'createUser', { body: {} })).toEqual([0, 0])
  })

  it('let a thousand users be written in any second, and no more', async () => {
    const { take } = setUp()
    const starts = await Promise.all(
      Array.from({ length: 2_500 }, async (_, index) => {
        const { waitMs } = await take('updateUser', user(String(index)))
        return waitMs
      }),
    )
    expect(starts.filter((at, index) => (starts[index + 1_000] ?? Infinity) - at < 1_000)).toEqual(
      [],
    )
  })

  it('give a place back that was not used', async () => {
    const { take } = setUp()
    await take('updateUser', user('a'))
    const second = await take('updateUser', user('a'))
    second.release?.()
    expect(await take('updateUser', user('a'))).toMatchObject({ waitMs: 1_112 })
  })

  it.each([['createSegment'], ['exportSubscriptions'], ['createCustomEvents']])(
    'let %s through: it has no published limit',
    async (name) => expect(await setUp().waits(2, name)).toEqual([0, 0]),
  )

  it('refuse a plan that they do not know', () => {
    // As from JavaScript.
    const options = JSON.parse('{"plan":"gold"}') as object
    expect(() => oneSignalRateLimit(options)).toThrow(ConfigurationError)
    expect(() => oneSignalRateLimit(options)).toThrow('plan must be "free" or "paid"; got "gold".')
  })
})
