import type { Send } from '../wire/send.ts'
import { startFetch, statusOf } from './fetch-transport.ts'
import type { FetchLike } from './fetch-transport.ts'

/** Asks for a body that comes as a stream through `fetch`: the counterpart of `fetchTransport` for files. */
export function fetchStream(fetch?: FetchLike): NonNullable<Send['open']> {
  return async (request) => {
    const response = await startFetch(fetch, request)
    const { headers, body } = response
    return { status: statusOf(response), headers: Object.fromEntries(headers), body }
  }
}
