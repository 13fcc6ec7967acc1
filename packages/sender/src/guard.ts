import type { CheckedSender } from './checked-sender.ts'
import { isResult } from './is-result.ts'
import { notSent, unknown } from './results.ts'

/** A sender that never rejects: whatever is thrown becomes a result, by whether anything may have left. */
export function guard(sender: CheckedSender): CheckedSender {
  return {
    name: sender.name,
    async send(text, context) {
      try {
        const result: unknown = await sender.send(text, context)
        if (!isResult(result)) throw new TypeError('A layer gave something that is no result.')
        return result
      } catch (error) {
        return context.hasLeft()
          ? unknown(text, { error })
          : notSent(text, 'unavailable', { error })
      }
    },
  }
}
