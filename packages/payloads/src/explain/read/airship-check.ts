import {
  bulkSendBodySchema,
  createCustomSmsResponseBodySchema,
  createAndSendBodySchema,
  createScheduleBodySchema,
  describeIssues,
  scheduleBulkSendBodySchema,
  scheduleCreateAndSendBodySchema,
  sendPushBodySchema,
  shownName,
} from '@textwire/airship/contract'
import type * as z from 'zod'
import type { Refusal } from './reading.ts'
import { refusalsOf } from './refusals-of.ts'
import { type Fields, fieldsOf } from './values.ts'

/** What Airship would refuse in a message or the schedule of one. */
export function airshipRefusals(body: Fields, message: Fields): Refusal[] {
  const isScheduled = message !== body
  const schemas = schemasFor(fieldsOf(message['audience']), isScheduled)
  const [fewest] = schemas
    .map((schema) => refusalsBy(schema, body))
    .toSorted((one, other) => one.length - other.length)
  return fewest ?? []
}

/** What Airship would refuse in an answer to a text. */
export const responseRefusals = (body: Fields): Refusal[] =>
  refusalsBy(createCustomSmsResponseBodySchema, body)

const refusalsBy = (schema: z.ZodType, body: Fields) =>
  refusalsOf({ schema, describeIssues, shownName }, body)

/** The people of a file are those of a create-and-send or of a bulk send: which it is, nothing says. */
function schemasFor(audience: Fields, isScheduled: boolean) {
  const createAndSend = isScheduled ? scheduleCreateAndSendBodySchema : createAndSendBodySchema
  if (audience['create_and_send'] !== undefined) return [createAndSend]
  if (audience['bulk_id'] !== undefined) {
    return [createAndSend, isScheduled ? scheduleBulkSendBodySchema : bulkSendBodySchema]
  }
  return [isScheduled ? createScheduleBodySchema : sendPushBodySchema]
}
