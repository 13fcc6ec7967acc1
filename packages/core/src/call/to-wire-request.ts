import type { Operation } from '../wire/operation.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { CallInput } from './call-input.ts'

const JSON_TYPE = 'application/json'

/**
 * Writes a call down as a request: path parameters percent-encoded, query arrays repeated under their name,
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
}

function toQueryString(query: CallInput['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => item !== undefined && item !== null)
      .map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
