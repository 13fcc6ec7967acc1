import { createCheckInput } from '../generated/create-check-input.ts'
import type { OperationInput } from '../generated/create-check-input.ts'
import type { InputProblem } from '../generated/problems-of.ts'
import { inputSchemas } from './input-schemas.ts'

/**
 * Checks what an operation is about to be called with, and lists what is wrong: nothing, when nothing is. Pass it
 * to a client as `validate`, or call it where input comes in. Fields that are `undefined` count as absent, since they
 * do not reach the wire.
 *
 * The messages can go into a log: they show short values without blanks alone, and neither what a message says nor tags
 * nor secrets. Phone numbers and e-mail addresses are masked.
 *
 * @param operation the operation's name or its id, as in `sendMessage` or `onesignal.sendMessage`
 * @throws RangeError when there is no such operation
 *
 * @example
 * ```ts
 * import { checkInput } from '@textwire/onesignal/contract'
 *
 * checkInput('cancelMessage', { path: { message_id: 'x' }, query: { app_id: 'y' } })
 * // [{ path: 'app_id', message: 'expected a UUID, got "y"' }]
 * ```
 */
export const checkInput: (operation: string, input: OperationInput) => readonly InputProblem[] =
  createCheckInput('onesignal', inputSchemas)
