import { checkParts, InvalidInputError } from '@textwire/core'
import type { Caller } from '@textwire/core'

/** The operations whose body may be a list. */
const WITH_LISTS = ['airship.sendPush', 'airship.validatePush', 'airship.createSchedule']

/** Guards the calls of a client against what the compiler would refuse, as can happen in JavaScript. */
export function guardCalls(call: Caller): Caller {
  return (operation, given, options, toData) =>
    call(
      operation,
      () => {
        const input = typeof given === 'function' ? given() : given
        const problems = checkParts(input, WITH_LISTS.includes(operation.id))
        if (problems.length > 0) throw new InvalidInputError(operation.id, problems)
        return input
      },
      options,
      toData,
    )
}
