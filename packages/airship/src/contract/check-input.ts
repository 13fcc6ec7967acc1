import { createCheckInput } from '../generated/create-check-input.ts'
import type { OperationInput } from '../generated/create-check-input.ts'
import type { InputProblem } from '../generated/problems-of.ts'
import { inputSchemas } from './input-schemas.ts'

/**
 * Checks what an operation is about to be called with, and lists what is wrong: nothing, when nothing is. Pass it
 * to a client as `validate`, or call it where input comes in. Fields that are `undefined` count as absent, since they
 * do not reach the wire. A `Date` counts as the text that the client writes for it, in UTC and to the second; a text is
 * looked at as it is. Phone numbers in the messages are masked.
 *
 * @param operation the operation's name or its id, as in `sendPush` or `airship.sendPush`
 * @throws RangeError when there is no such operation
 *
 * @example
 * ```ts
 * import { checkInput } from '@textwire/airship/contract'
 *
 * checkInput('optOutSmsChannel', { body: { msisdn: '15035556789' } })
 * // [{ path: 'sender', message: 'is missing; expected text' }]
 * ```
 */
export const checkInput: (operation: string, input: OperationInput) => readonly InputProblem[] =
  createCheckInput('airship', inputSchemas, (date) => date.toISOString().slice(0, 19))
