import { HttpError } from './http-error.ts'

/**
 * The credentials were refused (401), or they are right but may not do this (403): a wrong or revoked key, a
 * key of another app, a role or a plan without this feature. This attempt was not carried out; `outcome` tells of the call.
 *
 * What to do: check the key and the region; repeating the call cannot help.
 */
export class AuthError extends HttpError {
  override readonly name = 'AuthError'
}
