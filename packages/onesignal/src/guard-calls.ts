import { checkParts, InvalidInputError } from '@textwire/core'
import type { CallInput, Caller, InputProblem } from '@textwire/core'
import { asRecord } from './as-record.ts'

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
  const problems = checkParts(input)
  return problems.some(({ path }) => path === 'input') || !isWithoutApp(input)
    ? problems
    : [...problems, { path: 'app_id', message: NO_APP }]
}

const NO_APP = 'is missing: pass appId to the client, or to the call where it takes one'

const isWithoutApp = ({ path, query, body }: CallInput): boolean =>
  [path, query, body].some((part) => asRecord(part)['app_id'] === '')
