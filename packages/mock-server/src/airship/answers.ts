import type { ErrorBody } from '@textwire/airship/contract'
import { json, type MockResponse } from '../world/mock-response.ts'

/** The media type of nearly every answer. */
export const AIRSHIP_TYPE = 'application/vnd.urbanairship+json; version=3'

/** An answer with an id of the operation, which errors carry as well. */
export const answer = (
  status: number,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): MockResponse =>
  json(
    status,
    { ok: status < 400, operation_id: crypto.randomUUID(), ...body },
    { 'content-type': AIRSHIP_TYPE, ...headers },
  )

/** A refusal in the general shape. */
export const refuse = (status: number, body: Omit<ErrorBody, 'ok'>): MockResponse =>
  answer(status, body)

/** A body that cannot be read. Source: Airship, "Errors", code 40000. */
export const unreadable = (
  details: NonNullable<ErrorBody['details']>,
  error_code = 40000,
): MockResponse => refuse(400, { error: 'Could not parse request body.', error_code, details })

/** Source: Airship's API reference: 401 is `text/plain`. */
export const unauthorized: MockResponse = {
  status: 401,
  headers: { 'content-type': 'text/plain' },
  body: 'Unauthorized',
}

/**
 * Something that is not there. Source: Airship, "Errors", code 40401.
 *
 * @param what Such as `channel`.
 */
export const notFound = (what: string): MockResponse =>
  refuse(404, { error: `The ${what} was not found`, error_code: 40401 })

/** A success that has nothing to say. */
export const noContent: MockResponse = { status: 204, headers: {}, body: '' }
