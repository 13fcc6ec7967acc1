import { TextwireError } from './textwire-error.ts'

/** One thing that is wrong with an input: where, and what is allowed there. */
export interface InputProblem {
  /** The field, as a path such as `filters.2.relation`. */
  readonly path: string
  readonly message: string
}

/** So many stand in the message; all of them in `problems`. */
const SHOWN = 5

/**
 * The input of a call cannot be sent as it is: a path parameter is empty, an idempotency key was given where
 * the provider knows none, or the client's `validate` option found a problem. Nothing was sent.
 *
 * Carries every problem at once. What to do: mend the named fields; the same input will never work.
 */
export class InvalidInputError extends TextwireError {
  override readonly name = 'InvalidInputError'
  readonly problems: readonly InputProblem[]
  /** Nothing left this machine. */
  readonly outcome = 'not-sent' as const

  constructor(operation: string, problems: readonly InputProblem[]) {
    const shown = problems.slice(0, SHOWN).map(({ path, message }) => `${path}: ${message}`)
    if (problems.length > SHOWN) shown.push(`and ${problems.length - SHOWN} more`)
    super(`${operation} was not sent. ${shown.join('; ')}`, { code: 'invalidInput' })
    this.problems = problems
  }
}
