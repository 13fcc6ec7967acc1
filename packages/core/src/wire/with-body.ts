import type { WireResponse } from './wire-response.ts'

/**
 * The same response with its body read. Headers stay where they are until somebody asks: listing those of `fetch`
 * costs more than the rest of the pipeline.
 */
export function withBody(
  response: WireResponse,
  text: () => Promise<string>,
  json?: unknown,
): WireResponse {
  return {
    status: response.status,
    get headers() {
      return response.headers
    },
    text,
    json,
  }
}
