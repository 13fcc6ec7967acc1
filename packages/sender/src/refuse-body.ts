import { InvalidInputError } from '@textwire/core'
import type { InputProblem } from '@textwire/core'

/** Where the fields of a provider's body come from: the beginnings of its paths, and the caller's own names. */
export type Origins = readonly (readonly [wire: string, own: string])[]

/**
 * Refuses a body that breaks a provider's rules, in the caller's own words.
 *
 * @throws {InvalidInputError} When there are problems.
 */
export function refuseBody(problems: readonly InputProblem[], origins: Origins): void {
  if (problems.length === 0) return
  throw new InvalidInputError(
    'The text',
    problems.map(({ path, message }) => ({ path: ownPath(path, origins), message })),
  )
}

function ownPath(path: string, origins: Origins): string {
  const found = origins.find(([wire]) => path === wire || path.startsWith(`${wire}.`))
  return found === undefined ? path : path.replace(...found)
}
