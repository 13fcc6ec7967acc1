import { shown } from '@textwire/airship/contract'
import { isPossible } from '@textwire/phone'
import type { Path, Problem } from '../../problems/problem.ts'

/**
 * What is wrong with a number that has to stand in E.164; one that people wrote has to be read first.
 *
 * @param wirePath Where the number goes on the wire.
 */
export function e164Problems(number: unknown, path: Path, wirePath: Path): readonly Problem[] {
  if (number === undefined || (typeof number === 'string' && isPossible(number))) return []
  const message = `expected an E.164 number such as +15035550100, got ${shown(number)}; parseE164 reads what people write`
  return [{ path, wirePath, message }]
}
