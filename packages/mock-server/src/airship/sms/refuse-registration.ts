import type { MockResponse } from '../../world/mock-response.ts'
import { answer } from '../answers.ts'
import type { Refuse } from '../read-input.ts'

/** The published examples of registering and updating have plain JSON. */
export const PLAIN_JSON = { 'content-type': 'application/json' }

/** Source: Airship, "Register SMS channel" and "Update SMS channel": what is wrong is told in `errors`, a text. */
export const refuseRegistration = (errors: string, status = 400): MockResponse =>
  answer(status, { errors }, PLAIN_JSON)

/** What the contract objects to, told in the same way. */
export const refuseField: Refuse = (message, path) =>
  refuseRegistration(`${path} ${message}`.trim())
