import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step.ts'
import { notSent, sent, unknown } from './results.ts'
import type { NotSentReason } from './send-result.ts'
import { checkText } from './check-text.ts'
import { READY } from './testing/texts.ts'

const outcome = checkText(READY)
if (!outcome.ok) throw outcome.error
const { text } = outcome

const because = (reason: NotSentReason) => notSent(text, reason)
const inDoubt = unknown(text)
const free = { onUnknown: 'stop', stop: undefined, isLast: false } as const

const next: readonly NotSentReason[] = [
  'refused',
  'unauthorized',
  'rate-limited',
  'unavailable',
  'not-registered',
]
const stopped: readonly NotSentReason[] = [
  'invalid',
  'opted-out',
  'country-not-allowed',
  'suppressed',
  'quiet-hours',
  'limit-reached',
  'no-route',
  'dry-run',
  'store-unavailable',
  'not-allowed',
]

describe('nextStep', () => {
  it.each(next)('asks the next sender after %s', (reason) => {
    expect(nextStep({ ...free, result: because(reason) })).toEqual({ outcome: 'next', reason })
  })

  it.each(stopped)('asks nobody else after %s', (reason) => {
    expect(nextStep({ ...free, result: because(reason) })).toEqual({ outcome: 'stopped', reason })
  })

  it('is done when it was sent', () => {
    const result = sent(text, { provider: 'one', id: 'x' })
    expect(nextStep({ ...free, result })).toEqual({ outcome: 'done' })
  })

  it('asks nobody else when nobody knows', () => {
    expect(nextStep({ ...free, result: inDoubt })).toEqual({
      outcome: 'stopped',
      reason: 'unknown',
    })
  })

  it('asks the next all the same when told so', () => {
    expect(nextStep({ ...free, onUnknown: 'accept-duplicate', result: inDoubt })).toEqual({
      outcome: 'accepted-duplicate-risk',
      reason: 'unknown',
    })
  })

  it.each(['aborted', 'deadline'] as const)('asks nobody else once it is over: %s', (stop) => {
    for (const result of [because('refused'), inDoubt]) {
      expect(nextStep({ result, onUnknown: 'accept-duplicate', stop, isLast: false })).toEqual({
        outcome: 'stopped',
        reason: stop,
      })
    }
  })

  it('says when nobody is left', () => {
    const result = because('unavailable')
    expect(nextStep({ ...free, isLast: true, result })).toEqual({
      outcome: 'exhausted',
      reason: 'unavailable',
    })
  })
})
