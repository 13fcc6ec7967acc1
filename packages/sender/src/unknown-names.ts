import { createRedactor } from '@textwire/core'
import type { InputProblem } from '@textwire/core'

const { text: masked } = createRedactor()

/** A problem for each field that is not known. A number or a secret may stand in the place of a name: it is masked. */
export const unknownNames = (
  given: object,
  known: readonly string[],
  before = '',
): InputProblem[] =>
  Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: `${before}${masked(name).slice(0, 40)}`,
      message: `is not known; expected ${known.join(', ')}`,
    }))
