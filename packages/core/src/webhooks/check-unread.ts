import { ConfigurationError } from '../errors/configuration-error.ts'

/** @throws {ConfigurationError} When something before the handler has read the body. */
export function checkUnread(request: Request): void {
  if (!request.bodyUsed) return
  throw new ConfigurationError(
    'The body was read before the handler got the request. Hand the request on unread.',
    { setting: 'request' },
  )
}
