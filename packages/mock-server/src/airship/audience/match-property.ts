import { matchDate } from './match-date.ts'
import { matchNumber, matchText } from './match-value.ts'
import { readPath, valuesAt } from './read-path.ts'

/** A condition on a property of JSON. */
export interface PropertyCondition {
  readonly property: string
  readonly operator: string
  readonly value?: unknown
  readonly compare_as?: string | undefined
  readonly precision?: string | undefined
  readonly relative_to?: string | undefined
}

/**
 * Whether one of several JSON values has a property as wanted. Source: Airship, "JSON attribute selector": an array
 * knows `is_empty`, `not_empty`, `contains` and `not_contains` alone.
 */
export function matchProperty(
  condition: PropertyCondition,
  values: readonly unknown[],
  now: number,
): boolean {
  const path = readPath(condition.property)
  if (path === undefined) return false
  const found = values.flatMap((value) => valuesAt(value, path)).filter(isThere)
  const { operator } = condition
  if (operator === 'is_empty') return found.length === 0
  if (operator === 'not_empty' || operator === 'present') return found.length > 0
  return operator === 'not_contains'
    ? found.length > 0 && !found.some((actual) => contains(condition, actual))
    : found.some((actual) => matches(condition, actual, now))
}

const isThere = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !isEmptyList(value)

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0

function matches(condition: PropertyCondition, actual: unknown, now: number): boolean {
  if (condition.operator === 'contains') return contains(condition, actual)
  if (Array.isArray(actual)) return false
  const { operator, value, compare_as = typeOf(condition) } = condition
  if (compare_as === 'date') return matchDate(condition, actual, now)
  if (compare_as === 'number') return matchNumber(operator, actual, Number(value))
  return matchText(operator, String(actual), value)
}

function contains({ value }: PropertyCondition, actual: unknown): boolean {
  if (Array.isArray(actual)) return actual.some((one) => String(one) === String(value))
  return matchText('contains', String(actual), value)
}

/** What is compared when the condition does not say. */
function typeOf({ operator, value }: PropertyCondition): string {
  if (operator === 'before' || operator === 'after' || operator === 'range') return 'date'
  return typeof value === 'number' ? 'number' : 'text'
}
