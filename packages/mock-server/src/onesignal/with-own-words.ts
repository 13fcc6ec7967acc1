import { json } from '../world/mock-response.ts'
import type { Wording } from './wordings.ts'

/**
 * Sentences in a list, and that it did not succeed: the service's own sentence where a field has one.
 *
 * @param own Sentences by field of the body.
 */
export const withOwnWords =
  (own: Readonly<Record<string, string>>): Wording =>
  (problems) => {
    const errors = problems.map(
      ({ path, message }) => own[path.split('.')[0] ?? ''] ?? `${path} ${message}`.trim(),
    )
    return json(400, { errors: [...new Set(errors)], success: false })
  }
