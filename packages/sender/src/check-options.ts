import { InvalidInputError } from '@textwire/core'
import type { InputProblem } from '@textwire/core'
import type { SendOptions } from './sender.ts'

/** The options of a `send`, or what is wrong with them. */
export type OptionsOutcome =
  | { readonly ok: true; readonly options: SendOptions }
  | { readonly ok: false; readonly error: InvalidInputError }

/** Checks options, and reads each of them once. */
export function checkOptions(given: SendOptions | undefined): OptionsOutcome {
  const { signal, deadlineMs } = given ?? {}
  const problems: InputProblem[] = []
  if (signal !== undefined && !isSignal(signal)) {
    problems.push({ path: 'options.signal', message: 'expected an AbortSignal' })
  }
  if (deadlineMs !== undefined && !(typeof deadlineMs === 'number' && deadlineMs > 0)) {
    const message = 'expected a number of milliseconds over 0'
    problems.push({ path: 'options.deadlineMs', message })
  }
  if (problems.length > 0) return { ok: false, error: new InvalidInputError('The text', problems) }
  return { ok: true, options: { signal, deadlineMs } }
}

/** By what it can do: one of another realm (a frame, a test's own globals) is of another class. */
function isSignal(signal: unknown): boolean {
  const { aborted, addEventListener } = Object(signal) as Readonly<Record<string, unknown>>
  return typeof aborted === 'boolean' && typeof addEventListener === 'function'
}
