/** Compares texts, letter for letter. */
export const matchText = (operator: string, actual: unknown, value: unknown): boolean =>
  typeof actual === 'string' && compare(operator, actual, String(value))

/** Compares numbers; a text that is one counts. Source: Airship, "Attributes": numbers may be set as texts. */
export function matchNumber(operator: string, actual: unknown, value: number): boolean {
  if (typeof actual !== 'number' && typeof actual !== 'string') return false
  const number = Number(actual)
  return actual !== '' && !Number.isNaN(number) && compare(operator, number, value)
}

function compare<Value extends string | number>(operator: string, actual: Value, value: Value) {
  switch (operator) {
    case 'equals':
      return actual === value
    case 'less':
      return actual < value
    case 'less_eq':
      return actual <= value
    case 'greater':
      return actual > value
    case 'greater_eq':
      return actual >= value
    default:
      return operator === 'contains' && String(actual).includes(String(value))
  }
}
