import { InvalidInputError } from '../errors/invalid-input-error.ts'
import type { Operation } from '../wire/operation.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { CallInput } from './call-input.ts'

const JSON_TYPE = 'application/json'

/**
 * Writes a call down as a request: path parameters percent-encoded, lists in a query joined by commas,
 * absent values left out, the body as JSON. A body that is a text already (a form, say) is sent as it is, under
 * the content type that the headers give.
 */
export function toWireRequest(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  operation: Operation,
  input: CallInput,
): WireRequest {
  const { path = {}, query, body } = input
  try {
    const filled = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? ''),
    )
    return {
      method: operation.method,
      url: baseUrl + filled + toQueryString(query),
      headers: {
        accept: operation.accept ?? JSON_TYPE,
        ...(body === undefined ? undefined : { 'content-type': JSON_TYPE }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }
  } catch {
    const message = 'cannot be written: it holds a cycle, a BigInt or half a character'
    throw new InvalidInputError(operation.id, [{ path: 'input', message }])
  }
}

function toQueryString(query: CallInput['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    const items = [value].flat().filter((item) => item !== undefined && item !== null)
    if (items.length === 0) return []
    return [`${encodeURIComponent(name)}=${items.map((item) => encodeURIComponent(String(item)))}`]
  })
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
