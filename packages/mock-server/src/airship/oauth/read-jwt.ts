import { isObject, parseJson } from '../../world/parse-json.ts'

/** A JWT taken apart; nothing is checked. */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
  /** What the signature covers. */
  readonly signed: string
  readonly signature: Uint8Array
}

export function readJwt(token: string): Jwt | undefined {
  const [head = '', payload = '', signature = '', more] = token.split('.')
  if (signature === '' || more !== undefined) return undefined
  const header = decode(head)
  const claims = decode(payload)
  if (header === undefined || claims === undefined) return undefined
  return {
    header,
    claims,
    signed: `${head}.${payload}`,
    signature: Buffer.from(signature, 'base64url'),
  }
}

function decode(part: string): Record<string, unknown> | undefined {
  const parsed = parseJson(Buffer.from(part, 'base64url').toString())
  return parsed.ok && isObject(parsed.value) ? { ...parsed.value } : undefined
}
