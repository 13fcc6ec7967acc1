import type { InputProblem } from '../errors/invalid-input-error.ts'
import type { CallInput } from './call-input.ts'

/**
 * Finds parts of an input that the compiler would refuse, as can happen in JavaScript: a path, a query or a body that is
 * no object.
 *
 * @param mayBeList Whether the operation also takes a list for a body. @default false
 */
export function checkParts(input: CallInput, mayBeList = false): InputProblem[] {
  if (!isObject(input)) return [{ path: 'input', message: mustBeObject(input, false) }]
  const { path, query, body } = input
  const parts = [
    { path: 'path', part: path, lists: false },
    { path: 'query', part: query, lists: false },
    { path: 'body', part: body, lists: mayBeList },
  ]
  return parts
    .filter(
      ({ part, lists }) => part !== undefined && !isObject(part) && !(lists && Array.isArray(part)),
    )
    .map(({ path: name, part, lists }) => ({ path: name, message: mustBeObject(part, lists) }))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function mustBeObject(given: unknown, mayBeList: boolean): string {
  const kind = Array.isArray(given) ? 'a list' : `a ${typeof given}`
  const got = (given ?? undefined) === undefined ? String(given) : kind
  return `must be an object${mayBeList ? ' or a list of them' : ''}; got ${got}`
}
