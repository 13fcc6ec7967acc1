import { verify } from 'node:crypto'
import type { Exchange } from '../../world/exchange.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import type { AirshipContext } from '../context.ts'
import { claimsProblem } from './claims-problem.ts'
import { oauthError } from './oauth-error.ts'
import { readJwt, type Jwt } from './read-jwt.ts'
import { readPublicKey } from './read-public-key.ts'
import { rememberNonce } from './remember-nonce.ts'
import { clientNamed, type TokenHolder, type TokenRequest } from './token-request.ts'

/**
 * What an assertion asks for, once its signature and its claims hold.
 *
 * Source: Airship, "OAuth 2.0", the assertion; which error goes with which mistake is ours.
 */
export function readAssertion(
  assertion: string,
  exchange: Exchange,
  { projects, clock }: AirshipContext,
): TokenRequest | MockResponse {
  const jwt = readJwt(assertion)
  if (jwt === undefined) return oauthError(400, 'invalid_request', 'The assertion is not a JWT.')
  const holder = clientNamed(String(jwt.header['kid']), projects)
  if (holder === undefined || !isSigned(jwt, holder)) {
    exchange.note('The assertion is not signed with ES384 by the client that kid names.')
    return oauthError(401, 'invalid_client')
  }
  const problem = claimsProblem(jwt.claims, holder.client.clientId, exchange, clock.now())
  if (problem !== undefined) return oauthError(400, 'invalid_grant', problem)
  const { claims } = jwt
  if (
    !rememberNonce(holder.project, holder.client.clientId, String(claims['nonce']), clock.now())
  ) {
    return oauthError(400, 'invalid_grant', 'The nonce has been used already.')
  }
  return { ...holder, subjects: words(claims['sub']), scopes: words(claims['scope']) }
}

function isSigned({ header, signed, signature }: Jwt, { client }: TokenHolder): boolean {
  const key = readPublicKey(client)
  if (key === undefined || header['alg'] !== 'ES384') return false
  return verify('sha384', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }, signature)
}

/** Apart by blanks; the official Python library sends a list. */
const words = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value ?? ''])
    .flatMap((part: unknown) => String(part).split(/\s+/))
    .filter((word) => word !== '')
