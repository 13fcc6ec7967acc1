import { InvalidInputError } from '@textwire/core'
import type { SendOptions } from './sender.ts'

/** What is wrong with the options of a `send`. */
export function checkOptions({ signal, deadlineMs }: SendOptions): InvalidInputError | undefined {
  const problems = [
    ...(signal === undefined || signal instanceof AbortSignal
      ? []
      : [{ path: 'options.signal', message: 'expected an AbortSignal' }]),
    ...(deadlineMs === undefined || deadlineMs > 0
      ? []
      : [{ path: 'options.deadlineMs', message: 'expected a number of milliseconds over 0' }]),
  ]
  return problems.length === 0 ? undefined : new InvalidInputError('The text', problems)
}
