import { PayloadError } from '../payload-error.ts'
import type { Path, Problem } from './problem.ts'
import type { Wording } from './wording.ts'

/** Beneath this name every value is private. */
const privatePlace: Path = ['payload']

/**
 * Throws a `PayloadError` when there is a problem. Values are masked by the place on the wire that a problem names; one that
 * names none can be of anything, so no text of it is shown.
 *
 * @param builder The function that the caller called.
 * @param givenAt What the caller gave at a place: `(path) => valueAt(input, path)`.
 * @throws PayloadError
 */
export function refuse(
  { shown, shownName }: Wording,
  builder: string,
  problems: readonly Problem[],
  givenAt: (path: Path) => unknown,
): void {
  if (problems.length === 0) return
  const described = problems.map(({ path, message, wirePath = privatePlace }) => {
    const given = givenAt(path)
    return {
      path: path.map((key) => shownName(String(key))).join('.'),
      given: given === undefined ? 'nothing' : shown(given, [...wirePath, ...path]),
      message,
    }
  })
  const unique = new Map(
    described.map((problem) => [`${problem.path}: ${problem.message}`, problem]),
  )
  throw new PayloadError(builder, [...unique.values()])
}
