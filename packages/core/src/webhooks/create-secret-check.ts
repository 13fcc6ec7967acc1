import { ConfigurationError } from '../errors/configuration-error.ts'
import type { WebhookSecret } from './webhook-secret.ts'

/**
 * Tells whether a request carries one of the secrets. Hashes are compared, each byte of each one, so that the time it
 * takes says nothing about how much of a guess was right, or which secret it was near.
 *
 * @throws {ConfigurationError} When there is no secret, or one that no header can carry.
 */
export function createSecretCheck(
  secret: WebhookSecret | false,
): (headers: Headers) => Promise<boolean> {
  if (secret === false) return async () => true
  // JavaScript can hand over what the types forbid, such as a variable that is not set.
  if (typeof secret !== 'object' || secret === null) {
    throw new ConfigurationError('secret is missing; pass { value }, or false to check nothing.', {
      setting: 'secret',
    })
  }
  const header = headerOf(secret)
  const values = valuesOf(secret)
  // The digests and not their promise: on some edge runtimes a request must not wait for what another began.
  let digests: readonly Uint8Array[] | undefined
  return async (headers) => {
    digests ??= await Promise.all(values.map(digestOf))
    const given = await digestOf(headers.get(header) ?? '')
    return digests.filter((expected) => isSame(expected, given)).length > 0
  }
}

function headerOf({ header = 'x-textwire-secret' }: WebhookSecret): string {
  if (typeof header === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(header)) return header
  throw new ConfigurationError('secret.header is no name of a header.', {
    setting: 'secret.header',
  })
}

function valuesOf({ value }: WebhookSecret): readonly string[] {
  const values = typeof value === 'string' ? [value] : value
  if (Array.isArray(values) && values.length > 0 && values.every(canBeSent)) return values
  throw new ConfigurationError(
    'secret.value must be a text, or several, of visible ASCII characters; none may be empty.',
    { setting: 'secret.value' },
  )
}

/** A header arrives without the white space around it, and a variable that is not set must not open the door. */
function canBeSent(text: unknown): boolean {
  return typeof text === 'string' && /^[!-~]([ -~]*[!-~])?$/.test(text)
}

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  let difference = 0
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0)
  return difference === 0
}
