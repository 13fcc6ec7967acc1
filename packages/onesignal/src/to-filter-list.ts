import { InvalidInputError } from '@textwire/core'
import type { FilterEntry, FilterList } from './contract/index.ts'

/**
 * A list of filters that was put together at run time, once it is seen that operators stand only between conditions: what
 * the compiler sees of a list that is written down.
 *
 * @throws {InvalidInputError} When it is empty, begins or ends with an operator, or has two in a row.
 * @example
 * ```ts
 * import { toFilterList } from '@textwire/onesignal'
 *
 * const plans = ['gold', 'silver']
 * const filters = toFilterList(
 *   plans.flatMap((value, index) => [
 *     ...(index > 0 ? [{ operator: 'OR' } as const] : []),
 *     { field: 'tag', key: 'plan', relation: '=', value } as const,
 *   ]),
 * )
 * ```
 */
export function toFilterList(entries: readonly FilterEntry[]): FilterList {
  const problems = entries.flatMap((entry, index) => {
    if (!isOperator(entry)) return []
    const isBetween = index > 0 && index < entries.length - 1 && !isOperator(entries[index - 1])
    const message = 'is an operator; each stands between two conditions'
    return isBetween ? [] : [{ path: `filters.${index}`, message }]
  })
  if (entries.length === 0) problems.push({ path: 'filters', message: 'is empty' })
  if (problems.length > 0) throw new InvalidInputError('filters', problems)
  // The list has just been seen to begin and end with a condition.
  return entries as FilterList
}

const isOperator = (entry: FilterEntry | undefined) => entry !== undefined && 'operator' in entry
