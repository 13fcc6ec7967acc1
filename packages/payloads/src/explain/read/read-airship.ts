import { airshipRefusals } from './airship-check.ts'
import { airshipRecipients } from './airship-recipients.ts'
import { airshipTexts } from './airship-texts.ts'
import type { Reading } from './reading.ts'
import { readResponse } from './read-response.ts'
import { rowsOf } from './rows-of.ts'
import { type Fields, fieldsOf, textOf } from './values.ts'

/**
 * What an Airship message says.
 *
 * @param body The message, the schedule of one, or an answer to a text.
 */
export const readAirship = (body: Fields): Reading =>
  body['mobile_originated_id'] === undefined ? readMessage(body) : readResponse(body)

function readMessage(body: Fields): Reading {
  const isScheduled = body['push'] !== undefined
  const message = isScheduled ? fieldsOf(body['push']) : body
  const prefix = isScheduled ? 'push.' : ''
  const { audience, notification, global_attributes: globals } = message
  return {
    provider: 'airship',
    kind: fieldsOf(notification)['mms'] === undefined ? 'sms' : 'mms',
    ...airshipTexts(message, prefix),
    recipients: airshipRecipients(audience, `${prefix}audience`),
    rows: rowsOf(audience, `${prefix}audience`),
    values: fieldsOf(globals),
    sender: textOf(fieldsOf(audience)['sms_sender']),
    messageType: textOf(message['message_type']),
    refusals: airshipRefusals(body, message),
  }
}
