import { PayloadError, type PayloadProblem } from '@textwire/payloads'

/** What a builder refuses; nothing when it builds. Another error is a fault of the builder. */
export function problemsOf(build: () => unknown): readonly PayloadProblem[] {
  try {
    build()
    return []
  } catch (error) {
    if (error instanceof PayloadError) return error.problems
    throw error
  }
}
