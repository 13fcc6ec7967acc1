import {
  AuthError,
  CallError,
  ConfigurationError,
  createRedactor,
  HttpError,
  TextwireError,
} from '@textwire/core'
import type { SendOutcome } from '@textwire/core'
import type { AirshipOAuth } from '../airship-options.ts'

/** The codes of RFC 6749 that speak of the client itself. */
const CLIENT_CODES: readonly string[] = ['invalid_client', 'invalid_grant', 'unauthorized_client']

/**
 * What to throw when no token was made. A refusal says which settings to look at: it is an `AuthError` when it is about
 * the client, and a `ConfigurationError` otherwise. Anything else stays what it is, but tells of no text
 * that may have gone out: a request for a token holds none.
 */
export function toTokenError(error: unknown, oauth: AirshipOAuth): unknown {
  if (!TextwireError.is(error)) return notReady(error)
  if (!(error instanceof CallError)) return error
  if (!(error instanceof HttpError) || !isRefusal(error.status)) return asNotSent(error)
  const { code, status } = error
  if (status === 401 || status === 403 || CLIENT_CODES.includes(code))
    return clientRefused(error, oauth)
  if (code === 'invalid_scope') {
    const advice = 'Check oauth.scope: the integration must have every scope in it.'
    return refused(error, 'oauth.scope', advice)
  }
  if (code === 'invalid_request') {
    return refused(error, 'oauth', 'Check appKey, oauth.ipaddr and oauth.tokenUrl.')
  }
  const advice = 'Check oauth.tokenUrl and baseUrl: tokens must be made there.'
  return refused(error, 'oauth.tokenUrl', advice)
}

/** What a repeat cannot change: a redirect, or a 4xx that does not ask to wait. */
function isRefusal(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408 && status !== 429
}

function refused(error: HttpError, setting: string, advice: string): ConfigurationError {
  return new ConfigurationError(inWords(error, advice), { setting, cause: error })
}

/** One class for one cause, though the status may be 400. What the error shows is masked already. */
function clientRefused(error: HttpError, { clientSecret }: AirshipOAuth): AuthError {
  const proof =
    clientSecret === undefined
      ? "oauth.privateKey (and this machine's clock)"
      : 'oauth.clientSecret'
  const advice = `Check oauth.clientId, ${proof}, region, and that the integration is of the project in appKey.`
  const { code, operation, method, url, attempts, status, problems, requestId, body } = error
  return new AuthError(inWords(error, advice), {
    code,
    operation,
    method,
    url,
    attempts,
    status,
    problems,
    requestId,
    body,
    rawBody: error.reveal().body,
    outcome: 'not-sent',
    redactor: createRedactor(),
  })
}

function inWords({ message }: HttpError, advice: string): string {
  return `${message.replace(/\.$/, '')}. Without a token nothing can be sent. ${advice}`
}

function asNotSent(error: CallError): CallError {
  // The error is this call's own and has been shown to nobody yet.
  ;(error as { outcome: SendOutcome }).outcome = 'not-sent'
  return error
}

/** Left as it is, it would be taken for a failure on the way, after which nobody knows whether a text went out. */
function notReady(cause: unknown): ConfigurationError {
  const message =
    'nothing was sent: no assertion could be signed. It takes WebCrypto, and the part of this package that is ' +
    'loaded for it; the cause says what is wrong.'
  return new ConfigurationError(message, { setting: 'oauth.privateKey', cause })
}
