import { InvalidInputError } from '@textwire/core'
import type { InputProblem } from '@textwire/core'
import type { SendOptions } from './sender.ts'
import { unknownNames } from './unknown-names.ts'

const names: readonly string[] = ['signal', 'deadlineMs'] satisfies readonly (keyof SendOptions)[]

/** The options of a `send`, or what is wrong with them. */
export type OptionsOutcome =
  | { readonly ok: true; readonly options: SendOptions }
  | { readonly ok: false; readonly error: InvalidInputError }

/** Checks options, and reads each of them once. */
export function checkOptions(given: SendOptions | undefined): OptionsOutcome {
  if (given === undefined) return { ok: true, options: {} }
  if (typeof given !== 'object' || given === null) {
    return refused([{ path: 'options', message: 'expected an object' }])
  }
  const { signal, deadlineMs } = given
  const problems = unknownNames(given, names, 'options.')
  if (signal !== undefined && !isSignal(signal)) {
    problems.push({ path: 'options.signal', message: 'expected an AbortSignal' })
  }
  if (deadlineMs !== undefined && !(typeof deadlineMs === 'number' && deadlineMs > 0)) {
    const message = 'expected a number of milliseconds over 0'
    problems.push({ path: 'options.deadlineMs', message })
  }
  return problems.length > 0 ? refused(problems) : { ok: true, options: { signal, deadlineMs } }
}

const refused = (problems: readonly InputProblem[]): OptionsOutcome => ({
  ok: false,
  error: new InvalidInputError('The text', problems),
})

/** By what it can do: one of another realm (a frame, a test's own globals) is of another class. */
function isSignal(signal: unknown): boolean {
  const { aborted, addEventListener } = Object(signal) as Readonly<Record<string, unknown>>
  return typeof aborted === 'boolean' && typeof addEventListener === 'function'
}
