import { describe, expect, it } from 'vitest'
import { ConfigurationError, InvalidInputError, TextwireError } from '@textwire/core'
import { safeParseE164 } from '@textwire/phone'
import { answerOfThrown } from './answer-of-thrown.ts'
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

describe('answerOfThrown', () => {
  it.each<[string, unknown, string, string]>([
    ['an input that is refused', new InvalidInputError('x', []), 'invalid', 'not-sent'],
    ['a payload that is refused', payloadError(), 'invalid', 'not-sent'],
    ['a number that is none', wrongNumber(), 'invalid', 'unknown'],
    [
      'a client set up wrongly',
      new ConfigurationError('x', { setting: 'x' }),
      'unauthorized',
      'not-sent',
    ],
    ['a broken adapter', new TypeError('x is undefined'), 'unavailable', 'unknown'],
    ['what is no error', 'down', 'unavailable', 'unknown'],
    ['nothing', undefined, 'unavailable', 'unknown'],
  ])('reads %s, before and after the text may have left', (_, error, reason, afterwards) => {
    expect(answerOfThrown(error, false, anyContext())).toMatchObject({ status: 'not-sent', reason })
    expect(answerOfThrown(error, true, anyContext())).toMatchObject({ status: afterwards })
  })
})
