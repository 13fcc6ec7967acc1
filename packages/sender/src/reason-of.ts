import { TextwireError } from '@textwire/core'
import type { NotSentReason } from './send-result.ts'

/** By name, not by class: two copies of a package can be at work, and payloads and numbers have errors of their own. */
const reasons: Readonly<Record<string, NotSentReason>> = {
  AuthError: 'unauthorized',
  ConfigurationError: 'unauthorized',
  RateLimitError: 'rate-limited',
  NetworkError: 'unavailable',
  TimeoutError: 'unavailable',
  ServerError: 'unavailable',
  RedirectError: 'unavailable',
  InvalidRequestError: 'refused',
  NotFoundError: 'refused',
  HttpError: 'refused',
  InvalidInputError: 'invalid',
  PayloadError: 'invalid',
  PhoneNumberError: 'invalid',
}

/** Why nothing was sent, by what was thrown. */
export function reasonOf(error: unknown): NotSentReason {
  const name = TextwireError.is(error) ? error.name : ''
  return Object.hasOwn(reasons, name) ? (reasons[name] ?? 'unavailable') : 'unavailable'
}
