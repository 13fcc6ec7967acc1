import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConfigurationError, InvalidInputError, TextwireError } from '@textwire/core'
import { safeParseE164 } from '@textwire/phone'
import { answerOfThrown, type ThrownIn } from './answer-of-thrown.ts'
import { tooMany } from './testing/errors.ts'
import { anyContext } from './testing/texts.ts'

const wrongNumber = () => {
  const parsed = safeParseE164('nobody')
  return parsed.ok ? undefined : parsed.error
}
/** As `PayloadError` of the builders looks, from whichever copy. */
const payloadError = () =>
  Object.assign(new TextwireError('smsMessage: 1 problem', { code: 'invalid_payload' }), {
    name: 'PayloadError',
    outcome: 'not-sent',
  })

afterEach(() => vi.useRealTimers())

describe('answerOfThrown', () => {
  it.each<[string, unknown, string, string, string?]>([
    ['an input that is refused', new InvalidInputError('x', []), 'invalid', 'not-sent'],
    ['a payload that is refused', payloadError(), 'invalid', 'not-sent'],
    ['a number that is none', wrongNumber(), 'invalid', 'unknown'],
    [
      'a client set up wrongly',
      new ConfigurationError('x', { setting: 'x' }),
      'unauthorized',
      'unknown',
      'not-sent',
    ],
    ['a broken adapter', new TypeError('x is undefined'), 'unavailable', 'unknown'],
    ['what is no error', 'down', 'unavailable', 'unknown'],
    ['nothing', undefined, 'unavailable', 'unknown'],
  ])(
    'reads %s, before and after the text may have left',
    (_, error, reason, elsewhere, inClient = elsewhere) => {
      const answerOf = (place: ThrownIn) => answerOfThrown(error, place, anyContext())
      expect(answerOf('before')).toMatchObject({ status: 'not-sent', reason })
      expect(answerOf('elsewhere')).toMatchObject({ status: elsewhere })
      expect(answerOf('client')).toMatchObject({ status: inClient })
    },
  )

  it('never takes the reason of an abort for a client that is set up wrongly', () => {
    const error = new ConfigurationError('x', { setting: 'x' })
    const context = { signal: AbortSignal.abort(error) }
    expect(answerOfThrown(error, 'client', context)).toMatchObject({ status: 'unknown' })
  })

  it("tells by the machine's time of day when to try again", () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 0, 1) })
    const answer = answerOfThrown(tooMany('not-sent'), 'client', anyContext())
    expect(answer).toMatchObject({ notBefore: new Date(Date.UTC(2031, 0, 1, 0, 0, 30)) })
  })
})
