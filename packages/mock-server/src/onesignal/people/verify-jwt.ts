import { isObject } from '../../world/parse-json.ts'
import type { PublicJwk } from './people-options.ts'

/** What a JWT of OneSignal says. Source: OneSignal, "Identity verification". */
export interface Claims {
  readonly identity: Readonly<Record<string, string>>
  /** The addresses that may be added under this JWT. */
  readonly subscriptions: readonly { readonly type: string; readonly token: string }[]
}

export interface JwtCheck {
  readonly publicKey: string | PublicJwk
  readonly appId: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** The claims of a JWT that counts, or the reason why it does not. */
export async function verifyJwt(token: string, check: JwtCheck): Promise<Claims | string> {
  const [head = '', payload = '', signature = '', more] = token.split('.')
  if (signature === '' || more !== undefined) return 'is not a JWT'
  if (readField(decode(head), 'alg') !== 'ES256') return 'is not signed with ES256'
  const key = await importKey(check.publicKey)
  const signed = new TextEncoder().encode(`${head}.${payload}`)
  const bytes = Buffer.from(signature, 'base64url')
  if (!(await crypto.subtle.verify(ALGORITHM, key, bytes, signed))) return 'has a wrong signature'
  return readClaims(decode(payload), check)
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' } as const

function importKey(publicKey: string | PublicJwk) {
  if (typeof publicKey !== 'string') {
    return crypto.subtle.importKey('jwk', { ...publicKey }, CURVE, false, ['verify'])
  }
  const der = Buffer.from(publicKey.replace(/-----[^-]+-----|\s/g, ''), 'base64')
  return crypto.subtle.importKey('spki', der, CURVE, false, ['verify'])
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch {
    return undefined
  }
}

const readField = (value: unknown, field: string): unknown =>
  isObject(value) ? Reflect.get(value, field) : undefined

function readClaims(payload: unknown, { appId, now }: JwtCheck): Claims | string {
  const expires = readField(payload, 'exp')
  const issuer = readField(payload, 'iss')
  if (typeof issuer !== 'string' || issuer.toLowerCase() !== appId.toLowerCase()) {
    return 'was issued for another app'
  }
  if (typeof expires !== 'number') return 'has no exp'
  if (expires * 1000 <= now) return 'has expired'
  const identity = readField(payload, 'identity')
  if (!isObject(identity) || Object.keys(identity).length === 0) return 'names no identity'
  const subscriptions = readField(payload, 'subscriptions')
  return {
    identity: Object.fromEntries(
      Object.entries(identity).map(([label, id]) => [label, String(id)]),
    ),
    subscriptions: (Array.isArray(subscriptions) ? subscriptions : []).map((one: unknown) => ({
      type: String(readField(one, 'type')),
      token: String(readField(one, 'token')),
    })),
  }
}
