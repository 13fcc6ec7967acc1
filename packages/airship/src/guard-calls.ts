import { checkParts, InvalidInputError } from '@textwire/core'
import type { Caller } from '@textwire/core'

/** The operations whose body may be a list. */
const WITH_LISTS = ['airship.sendPush', 'airship.validatePush', 'airship.createSchedule']

/** Every operation of these methods that speaks JSON has a body. */
const WITH_BODY = ['POST', 'PUT']

/** Guards the calls of a client against what the compiler would refuse, as can happen in JavaScript. */
export function guardCalls(call: Caller): Caller {
  return (operation, given, options, toData) =>
    call(
      operation,
      () => {
        const input = typeof given === 'function' ? given() : given
        const takesList = WITH_LISTS.includes(operation.id)
        // What is null is refused as what has the wrong kind; what is missing would go out as nothing.
        const needsBody = WITH_BODY.includes(operation.method) && input?.body === undefined
        const problems = checkParts(needsBody ? { ...input, body: null } : input, takesList)
        if (problems.length > 0) throw new InvalidInputError(operation.id, problems)
        return input
      },
      options,
      toData,
    )
}
