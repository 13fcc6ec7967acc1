import { PayloadError } from '../../payload-error.ts'

/** What a builder refuses, one text a problem; nothing when it refuses nothing. */
export function refusals(build: () => unknown): readonly string[] {
  try {
    build()
    return []
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error
    return error.problems.map(({ path, message }) =>
      path === '' ? message : `${path}: ${message}`,
    )
  }
}
