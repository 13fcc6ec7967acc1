import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '@textwire/core'
import { unchecked } from '../testing/client-kit.ts'
import { warnOfMessageVolume } from './message-volume.ts'
import type { MessageVolumeOptions, MessageVolumeWarning } from './message-volume.ts'

function setUp(options: Partial<MessageVolumeOptions> = {}) {
  let time = 0
  const warnings: MessageVolumeWarning[] = []
  const guard = warnOfMessageVolume({
    subscribed: 100,
    onWarning: (warning) => void warnings.push(warning),
    now: () => time,
    ...options,
  })
  return {
    warnings,
    passMinutes: (minutes: number) => void (time += minutes * 60_000),
    send: async (body: object) => guard('onesignal.sendMessage', { body }),
    other: async () => guard('onesignal.viewMessage', {}),
  }
}

const numbers = (count: number) => ({
  include_phone_numbers: Array.from({ length: count }, () => '+15035550100'),
})

describe('the warning before an app is disabled', () => {
  it('comes when half of ten times the audience would be reached in 15 minutes', async () => {
    const { send, warnings } = setUp()
    await send(numbers(499))
    expect(warnings).toEqual([])
    await send(numbers(1))
    expect(warnings).toEqual([{ before: 499, adding: 1, limit: 1_000 }])
  })

  it('forgets what is longer ago', async () => {
    const { send, warnings, passMinutes } = setUp()
    await send(numbers(499))
    passMinutes(15)
    await send(numbers(499))
    expect(warnings).toEqual([])
  })

  it.each([
    ['subscriptions', { include_subscription_ids: ['a', 'b'] }, 2],
    ['aliases of every label', { include_aliases: { external_id: ['a', 'b'], crm: ['c'] } }, 3],
    ['e-mail addresses', { email_to: ['a@example.com'] }, 1],
    ['a segment, which may be everybody', { included_segments: ['All'] }, 100],
    ['filters, which may let everybody through', { filters: [] }, 100],
  ])('counts %s', async (_what, body, adding) => {
    const { send, warnings } = setUp({ warnAt: 0.001 })
    await send(body)
    expect(warnings).toEqual([{ before: 0, adding, limit: 1_000 }])
  })

  it('takes no notice of other operations', async () => {
    const { other, warnings } = setUp({ warnAt: 0.001 })
    await other()
    expect(warnings).toEqual([])
  })

  it('asks for the audience each time when it is a function', async () => {
    const { send, warnings } = setUp({ subscribed: async () => 1 })
    await send(numbers(5))
    expect(warnings).toEqual([{ before: 0, adding: 5, limit: 10 }])
  })

  it('holds the message back by throwing, and does not count it', async () => {
    const enough = new Error('enough')
    let isOver = true
    const { send, warnings } = setUp({
      onWarning: (warning) => {
        if (isOver) throw enough
        warnings.push(warning)
      },
    })
    await expect(send(numbers(500))).rejects.toBe(enough)
    isOver = false
    await send(numbers(500))
    expect(warnings).toMatchObject([{ before: 0 }])
  })

  it('sees messages that are sent side by side', async () => {
    const { send } = setUp({
      onWarning: async ({ before, adding, limit }) => {
        await Promise.resolve()
        if (before + adding > limit) throw new Error('too many')
      },
    })
    const sent = await Promise.allSettled(Array.from({ length: 100 }, () => send(numbers(100))))
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  })

  it.each([
    [{ warnAt: 0 }, 'warnAt'],
    [{ warnAt: 1.5 }, 'warnAt'],
    [{ warnAt: Number.NaN }, 'warnAt'],
  ])('cannot be set up with %j', (options, name) => {
    expect(() => setUp(options)).toThrow(ConfigurationError)
    expect(() => setUp(options)).toThrow(name)
  })

  it.each<[unknown, string]>([
    [{}, 'onWarning must be a function; got undefined.'],
    [null, 'onWarning must be a function; got undefined.'],
    [{ subscribed: 10, onWarning: 'warn' }, 'onWarning must be a function; got string.'],
    [{ onWarning: () => undefined }, 'subscribed must be a number of 0 or more; got undefined.'],
    [
      { onWarning: () => undefined, subscribed: '10' },
      'subscribed must be a number of 0 or more; got string.',
    ],
    [
      { onWarning: () => undefined, subscribed: Number.NaN },
      'subscribed must be a number of 0 or more; got NaN.',
    ],
    [
      { onWarning: () => undefined, subscribed: 10, warnAt: '0.5' },
      'warnAt must be a number over 0 and up to 1; got string.',
    ],
  ])('cannot be set up with %j, as from JavaScript', (options, message) => {
    const create = () => warnOfMessageVolume(unchecked(options))
    expect(create).toThrow(ConfigurationError)
    expect(create).toThrow(message)
  })

  it('refuses an audience that turns out to be no number', async () => {
    await expect(setUp({ subscribed: () => Number.NaN }).send(numbers(1))).rejects.toThrow(
      'subscribed must be a number of 0 or more; got NaN.',
    )
  })
})
