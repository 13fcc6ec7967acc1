import { es256, fromBase64Url } from '@textwire/core/keys'
import { checkAppId } from './check-app-id.ts'
import { checkClockTolerance } from './check-clock-tolerance.ts'
import type { IdentityClaims } from './identity-claims.ts'
import type { IdentityKey } from './identity-key.ts'
import { importIdentityKey } from './import-identity-key.ts'
import { readClaims } from './read-claims.ts'
import { readNow } from './read-now.ts'

/** What a token is checked against. */
export interface VerifyIdentityTokenOptions {
  /** The app that must have issued it. */
  readonly appId: string
  /** The public half of the key pair: PEM (`PUBLIC KEY`), a JSON Web Key, or a WebCrypto key that may verify. */
  readonly publicKey: IdentityKey
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number
  /** How far two clocks may be apart, in seconds. @default 0 */
  readonly clockToleranceSeconds?: number
}

/** In characters. The longest that is ever useful is far shorter, and a stranger must not make work. */
const maxTokenLength = 16_384

/** Why a token does not count. */
export type IdentityTokenProblem =
  | 'malformed'
  | 'wrongAlgorithm'
  | 'badSignature'
  | 'wrongIssuer'
  | 'expired'
  | 'notYetValid'

/** The claims of a good token, or the first reason against it. */
export type IdentityTokenCheck =
  | { readonly valid: true; readonly claims: IdentityClaims }
  | { readonly valid: false; readonly reason: IdentityTokenProblem }

/**
 * Checks an identity token as OneSignal does: signed by your key with ES256 and nothing else, for your app, in time.
 * What a token claims is never shown before its signature held. A token of more than 16,384 characters is malformed,
 * and is not looked into.
 *
 * The signature check cannot leak the key through its timing, since only the public half takes part, and a guess is
 * compared to nothing secret.
 *
 * @throws {ConfigurationError} When the public key, the app id, the clock or the tolerance is not usable. A bad token
 * never throws.
 * @example
 * ```ts
 * import { verifyIdentityToken } from '@textwire/onesignal/identity'
 *
 * const check = await verifyIdentityToken('eyJhbGciOiJFUzI1NiJ9.e30.AA', {
 *   appId: process.env['ONESIGNAL_APP_ID'] ?? '',
 *   publicKey: process.env['ONESIGNAL_IDENTITY_PUBLIC_KEY'] ?? '',
 * })
 * console.log(check.valid ? check.claims.identity : check.reason)
 * ```
 */
export async function verifyIdentityToken(
  token: string,
  options: VerifyIdentityTokenOptions,
): Promise<IdentityTokenCheck> {
  const settings = readSettings(options)
  const key = await importIdentityKey(options.publicKey, 'verify')
  // A header that is missing comes as undefined from JavaScript; that is a bad token and no error.
  if (typeof token !== 'string' || token.length > maxTokenLength) return refuse('malformed')
  const [head, payload, end, ...rest] = token.split('.')
  const header = readObject(head)
  const body = readObject(payload)
  const signature = end === undefined ? undefined : fromBase64Url(end)
  if (header === undefined || signature === undefined || rest.length > 0) return refuse('malformed')
  // Nothing critical is understood here, and RFC 7515 says to refuse what is not understood.
  if ('crit' in header) return refuse('malformed')
  if (header['alg'] !== es256.name) return refuse('wrongAlgorithm')
  const signed = new TextEncoder().encode(`${head}.${payload}`)
  const ecdsa = { name: 'ECDSA', hash: es256.hash }
  if (!(await crypto.subtle.verify(ecdsa, key, signature, signed))) return refuse('badSignature')
  return checkClaims(body, settings)
}

interface Settings {
  readonly appId: string
  readonly nowSeconds: number
  readonly toleranceSeconds: number
}

/** Checked before any token is looked at: with a tolerance of NaN, no token would ever run out. */
function readSettings(options: VerifyIdentityTokenOptions): Settings {
  const { appId, now = Date.now, clockToleranceSeconds: toleranceSeconds = 0 } = options
  checkAppId(appId)
  checkClockTolerance(toleranceSeconds)
  return { appId, nowSeconds: readNow(now) / 1000, toleranceSeconds }
}

function checkClaims(
  body: Readonly<Record<string, unknown>> | undefined,
  { appId, nowSeconds, toleranceSeconds }: Settings,
): IdentityTokenCheck {
  const claims = body === undefined ? undefined : readClaims(body)
  if (body === undefined || claims === undefined) return refuse('malformed')
  if (claims.iss !== appId) return refuse('wrongIssuer')
  if (claims.exp + toleranceSeconds <= nowSeconds) return refuse('expired')
  const { nbf = 0 } = body
  if (typeof nbf !== 'number' || !Number.isFinite(nbf)) return refuse('malformed')
  if (nbf - toleranceSeconds > nowSeconds) return refuse('notYetValid')
  return { valid: true, claims }
}

function readObject(part: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const bytes = part === undefined ? undefined : fromBase64Url(part)
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    // Any object can be read by name; what is found is checked where it is used.
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

function refuse(reason: IdentityTokenProblem): IdentityTokenCheck {
  return { valid: false, reason }
}
