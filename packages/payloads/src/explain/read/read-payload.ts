import { channelOf } from '@textwire/onesignal/contract'
import { PayloadError } from '../../payload-error.ts'
import { readAirship } from './read-airship.ts'
import { readOnesignal } from './read-onesignal.ts'
import type { Reading } from './reading.ts'
import { type Fields, fieldsOf, isFields, listOf } from './values.ts'
import { wireCopy } from './wire-copy.ts'

const expected = 'expected the body of a text message of OneSignal or Airship'

/** What a payload says. @throws PayloadError when it is none, or none of a text message */
export function readPayload(payload: unknown): Reading {
  const body = wireCopy(payload)
  if (!isFields(body)) throw noPayload(payload)
  if (isAirship(body)) return readAirship(body)
  if (isOnesignal(body)) return readOnesignal(body)
  throw refusal('an object', `is no payload; ${expected}, as a builder makes it`)
}

/** A list is refused, since each of its payloads has a cost and an audience of its own. */
function noPayload(payload: unknown): PayloadError {
  if (Array.isArray(payload)) {
    const message = `is a list; explain one payload at a time, as in payloads.map((one) => explain(one))`
    return refusal(`a list of ${payload.length}`, message)
  }
  const isObject = typeof payload === 'object' && payload !== null
  return isObject
    ? refusal('an object', `cannot be written as JSON; ${expected}`)
    : refusal(given(payload), `is ${given(payload)}; ${expected}`)
}

const given = (payload: unknown) =>
  payload === undefined ? 'nothing' : payload === null ? 'null' : `a ${typeof payload}`

function isAirship(body: Fields): boolean {
  if (body['mobile_originated_id'] !== undefined) return true
  const message = isFields(body['push']) ? body['push'] : body
  if (!isFields(message['notification']) && message['device_types'] === undefined) return false
  const platforms = listOf(message['device_types'])
  if (platforms.includes('sms') || platforms.includes('mms')) return true
  throw refusal('an object', 'goes to no phone: device_types has neither sms nor mms')
}

const onesignalFields = [
  'contents',
  'template_id',
  'include_phone_numbers',
  'include_aliases',
  'include_subscription_ids',
  'included_segments',
  'filters',
]

function isOnesignal(body: Fields): boolean {
  if (!onesignalFields.some((field) => body[field] !== undefined)) return false
  // Whatever stands there, only its being `sms` or absent matters.
  const channel = channelOf(fieldsOf(body) as Parameters<typeof channelOf>[0])
  if (channel === 'sms') return true
  throw refusal('an object', 'is no text message; explain reads those whose target_channel is sms')
}

const refusal = (shown: string, message: string) =>
  new PayloadError('explain', [{ path: '', given: shown, message }])
