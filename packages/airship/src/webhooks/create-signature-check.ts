import { ConfigurationError } from '@textwire/core'
import type { WebCryptoKey } from '@textwire/core/keys'
import { refuseOption } from '@textwire/core/webhooks'
import type { InboundSignature } from './inbound-signature.ts'
import { toTexts } from './to-texts.ts'

/** What a call says about its signature. */
export interface SignatureClaim {
  readonly timestamp: string
  readonly signature: Uint8Array<ArrayBuffer>
}

export interface SignatureCheck {
  /** What the headers say; `undefined` when something is missing or malformed, or the time is out of reach. */
  readClaim(headers: Headers): SignatureClaim | undefined
  /** Whether one of the secrets made the signature for these bytes, which are the body unpacked. */
  isGenuine(claim: SignatureClaim, bytes: Uint8Array): Promise<boolean>
}

/**
 * Checks `X-UA-SIGNATURE`: HMAC-SHA256 in hexadecimal of `X-UA-TIMESTAMP`, a colon, and the JSON text in UTF-8.
 * WebCrypto compares, in a time that says nothing about how much of a guess was right.
 *
 * @throws {ConfigurationError} When there is no secret, or the tolerance is no number of seconds.
 */
export function createSignatureCheck(options: InboundSignature, now: () => number): SignatureCheck {
  const { secret, toleranceSeconds = 300 } = Object(options) as InboundSignature
  const secrets = toSecrets(secret)
  if (!Number.isFinite(toleranceSeconds) || toleranceSeconds < 1) {
    const expected = 'a number of seconds, at least 1'
    throw refuseOption('signature.toleranceSeconds', expected, toleranceSeconds)
  }
  // The keys and not their promise: on some edge runtimes a request must not wait for what another began.
  let keys: readonly WebCryptoKey[] | undefined
  return {
    readClaim: (headers) => readClaim(headers, Math.floor(now() / 1000), toleranceSeconds),
    isGenuine: async ({ timestamp, signature }, bytes) => {
      keys ??= await Promise.all(secrets.map(importKey))
      const signed = concat(new TextEncoder().encode(`${timestamp}:`), bytes)
      const verdicts = await Promise.all(
        keys.map((key) => crypto.subtle.verify('HMAC', key, signature, signed)),
      )
      return verdicts.includes(true)
    },
  }
}

function toSecrets(secret: unknown): readonly string[] {
  const secrets = toTexts(secret)
  if (secrets !== undefined) return secrets
  throw new ConfigurationError('signature.secret must be a text, or several; none may be empty.', {
    setting: 'signature.secret',
  })
}

function readClaim(
  headers: Headers,
  nowSeconds: number,
  toleranceSeconds: number,
): SignatureClaim | undefined {
  const timestamp = headers.get('x-ua-timestamp') ?? ''
  const signature = headers.get('x-ua-signature') ?? ''
  if (!/^\d{1,12}$/.test(timestamp) || !/^[\da-f]{64}$/i.test(signature)) return undefined
  if (Math.abs(nowSeconds - Number(timestamp)) > toleranceSeconds) return undefined
  const bytes = (signature.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return { timestamp, signature: Uint8Array.from(bytes) }
}

function importKey(secret: string): Promise<WebCryptoKey> {
  const bytes = new TextEncoder().encode(secret)
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.byteLength + second.byteLength)
  whole.set(first)
  whole.set(second, first.byteLength)
  return whole
}
