import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { createSender } from './create-sender.ts'
import { defineLayer } from './define-layer.ts'
import { failover } from './failover.ts'
import type { ProviderAnswer } from './provider-answer.ts'
import { route } from './route.ts'
import type { NotSentReason } from './send-result.ts'
import type { Sender } from './sender.ts'
import { scriptedSender } from './testing/scripted-sender.ts'
import { READY, unchecked } from './testing/texts.ts'

const not = (reason: NotSentReason): ProviderAnswer => ({ status: 'not-sent', reason })
const lost: ProviderAnswer = { status: 'unknown', error: new Error('lost') }
const sent: ProviderAnswer = { status: 'sent', id: 'id-1' }

/** A sender after which something happens. */
const afterwards = (sender: Sender, act: () => void) =>
  createSender(sender, [
    defineLayer({
      name: 'afterwards',
      async send(text, next) {
        const result = await next(text)
        act()
        return result
      },
    }),
  ])

describe('failover', () => {
  it('shows each try and each provider', async () => {
    const one = scriptedSender('one', not('unavailable'))
    const two = scriptedSender('two', sent)
    const result = await failover([one, two]).send(READY)
    expect(result).toMatchObject({ status: 'sent', provider: 'two' })
    expect(result.decisions).toMatchObject([
      { by: 'provider', provider: 'one', outcome: 'not-sent', reason: 'unavailable' },
      { by: 'failover', outcome: 'next', after: 'one', reason: 'unavailable' },
      { by: 'provider', provider: 'two', outcome: 'sent' },
      { by: 'failover', outcome: 'done', after: 'two' },
    ])
  })

  it.each(['opted-out', 'invalid'] as const)('never goes round %s', async (reason) => {
    const two = scriptedSender('two', sent)
    const result = await failover([scriptedSender('one', not(reason)), two]).send(READY)
    expect(result).toMatchObject({ status: 'not-sent', reason })
    expect(two.texts).toHaveLength(0)
  })

  it('stops when nobody knows', async () => {
    const two = scriptedSender('two', sent)
    const result = await failover([scriptedSender('one', lost), two]).send(READY)
    expect(result).toMatchObject({ status: 'unknown', provider: 'one' })
    expect(two.texts).toHaveLength(0)
  })

  it('gives the last result when all have failed', async () => {
    const senders = [
      scriptedSender('one', not('unavailable')),
      scriptedSender('two', not('refused')),
    ]
    const result = await failover(senders).send(READY)
    expect(result).toMatchObject({ status: 'not-sent', reason: 'refused', provider: 'two' })
    expect(result.decisions.at(-1)).toMatchObject({ outcome: 'exhausted', after: 'two' })
  })

  describe('that accepts duplicates', () => {
    const accepting = { onUnknown: 'accept-duplicate' } as const

    it('asks the next and says at what risk', async () => {
      const senders = [scriptedSender('one', lost), scriptedSender('two', sent)]
      const result = await failover(senders, accepting).send(READY)
      expect(result).toMatchObject({ status: 'sent', provider: 'two' })
      expect(result.decisions[1]).toMatchObject({
        outcome: 'accepted-duplicate-risk',
        after: 'one',
      })
    })

    it.each(['refused', 'opted-out'] as const)(
      'stays unknown when the next one says %s',
      async (reason) => {
        const senders = [scriptedSender('one', lost), scriptedSender('two', not(reason))]
        const result = await failover(senders, accepting).send(READY)
        expect(result).toMatchObject({ status: 'unknown', provider: 'one' })
        expect(result.decisions).toHaveLength(4)
      },
    )
  })

  it('does not try later senders once the caller has aborted', async () => {
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    const two = scriptedSender('two', sent)
    const one = afterwards(scriptedSender('one', not('refused')), () => controller.abort(reason))
    const sending = failover([one, two]).send(READY, { signal: controller.signal })
    await expect(sending).rejects.toBe(reason)
    expect(two.texts).toHaveLength(0)
  })

  it('gives a later sender what is left of the time', async () => {
    const clock = createTestClock()
    const seen: unknown[] = []
    const one = scriptedSender('one', async () => {
      clock.advance(3_000)
      return not('refused')
    })
    const two = {
      name: 'two',
      send: (_: unknown, options?: { deadlineMs?: number | undefined }) => {
        seen.push(options?.deadlineMs)
        return Promise.reject(new Error('no'))
      },
    }
    await createSender(failover([one, two]), [], { clock }).send(READY, { deadlineMs: 10_000 })
    expect(seen).toEqual([7_000])
  })

  it('stops when the time is up, with what the last sender said', async () => {
    const clock = createTestClock()
    const two = scriptedSender('two', sent)
    const one = afterwards(scriptedSender('one', not('refused')), () => clock.advance(10_000))
    const sender = createSender(failover([one, two]), [], { clock })
    const result = await sender.send(READY, { deadlineMs: 10_000 })
    expect(result).toMatchObject({ status: 'not-sent', reason: 'refused' })
    expect(result.decisions.at(-1)).toMatchObject({ outcome: 'stopped', reason: 'deadline' })
    expect(two.texts).toHaveLength(0)
  })

  it('takes routes over the same senders, each of which asks one of them', async () => {
    const one = scriptedSender('one', not('unavailable'))
    const two = scriptedSender('two', sent)
    const sender = failover([
      route({ US: one, otherwise: two }),
      route({ US: two, otherwise: one }),
    ])
    expect(await sender.send(READY)).toMatchObject({ status: 'sent', provider: 'two' })
  })

  it.each<[string, () => unknown, string]>([
    ['no senders', () => failover([]), 'senders'],
    ['what is no list', () => failover(unchecked({})), 'senders'],
    ['what is no sender', () => failover([unchecked({ name: 'x' })]), 'senders.0'],
    [
      'two of one name',
      () => failover([scriptedSender('one'), scriptedSender('one')]),
      'senders.1.name',
    ],
    [
      'one name inside of another failover',
      () => failover([scriptedSender('one'), failover([scriptedSender('one')])]),
      'senders.1.name',
    ],
    [
      'one name inside of another failover behind layers',
      () => {
        const inside = failover([scriptedSender('two'), scriptedSender('one')])
        return failover([scriptedSender('one'), createSender(inside, [])])
      },
      'senders.1.name',
    ],
    ['no options', () => failover([scriptedSender('one')], unchecked(null)), 'failover'],
    [
      'an option that is not known',
      () => failover([scriptedSender('one')], unchecked({ onunknown: 'stop' })),
      'failover.onunknown',
    ],
    [
      'another answer to unknown',
      () => failover([scriptedSender('one')], { onUnknown: unchecked('retry') }),
      'onUnknown',
    ],
  ])('refuses %s when it is made', (_, make, setting) => {
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })
})
