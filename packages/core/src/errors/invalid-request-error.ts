import { HttpError } from './http-error.ts'

/**
 * The provider understood the request and refuses it (400, 409, 413, 422 and other 4xx). This
 * attempt was not carried out; `outcome` tells of the call as a whole.
 *
 * The provider's own words are in the message; `body` has all of them. Repeating the call cannot help.
 */
export class InvalidRequestError extends HttpError {
  override readonly name = 'InvalidRequestError'
}
