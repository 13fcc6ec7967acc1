import { PayloadError, type PayloadProblem } from '../../payload-error.ts'

/** The problems that a builder finds; none when it refuses nothing. */
export function problemsOf(build: () => unknown): readonly PayloadProblem[] {
  try {
    build()
    return []
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error
    return error.problems
  }
}
