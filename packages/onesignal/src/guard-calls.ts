import { InvalidInputError } from '@textwire/core'
import type { CallInput, Caller, InputProblem } from '@textwire/core'

/**
 * Guards the calls of a client against what the compiler would refuse, as can happen in JavaScript, and against an app
 * that was not named: a client with an organization key alone has none of its own.
 */
export function guardCalls(call: Caller): Caller {
  return (operation, given, options, toData) =>
    call(
      operation,
      () => {
        const input = typeof given === 'function' ? given() : given
        const problems = problemsOf(input)
        if (problems.length > 0) throw new InvalidInputError(operation.id, problems)
        return input
      },
      options,
      toData,
    )
}

function problemsOf(input: CallInput): InputProblem[] {
  if (!isObject(input)) return [{ path: 'input', message: mustBeObject(input) }]
  const parts = Object.entries({ path: input.path, query: input.query, body: input.body })
  const given = parts.filter(([, part]) => part !== undefined)
  const problems = given
    .filter(([, part]) => !isObject(part))
    .map(([path, part]) => ({ path, message: mustBeObject(part) }))
  const isWithoutApp = given.some(([, part]) => isObject(part) && part['app_id'] === '')
  return isWithoutApp ? [...problems, { path: 'app_id', message: NO_APP }] : problems
}

const NO_APP = 'is missing: pass appId to the client, or to the call where it takes one'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function mustBeObject(given: unknown): string {
  const kind = Array.isArray(given) ? 'a list' : `a ${typeof given}`
  return `must be an object; got ${(given ?? undefined) === undefined ? String(given) : kind}`
}
