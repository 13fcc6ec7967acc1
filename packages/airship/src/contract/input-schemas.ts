import type { InputSchemas } from '../generated/create-check-input.ts'
import { inputSchemas as shapes } from '../generated/schemas.ts'
import { audienceInputSchemas } from './audience-input-schemas.ts'
import type { OperationName } from './operations.ts'
import { sendingInputSchemas } from './sending-input-schemas.ts'

/**
 * The zod schemas of every operation's path parameters, query and body: what the spec says of each field, and the rules
 * that a JSON schema cannot say. `checkInput` puts their issues into words.
 *
 * @example
 * ```ts
 * import { inputSchemas } from '@textwire/airship/contract'
 *
 * inputSchemas.optOutSmsChannel.body?.safeParse({}).success // false
 * ```
 */
export const inputSchemas: Readonly<Record<OperationName, InputSchemas>> = {
  ...shapes,
  ...sendingInputSchemas,
  ...audienceInputSchemas,
}
