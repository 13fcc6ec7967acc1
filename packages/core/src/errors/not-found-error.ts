import { HttpError } from './http-error.ts'

/**
 * The thing asked for does not exist, or no longer does (404, 410).
 */
export class NotFoundError extends HttpError {
  override readonly name = 'NotFoundError'
}
