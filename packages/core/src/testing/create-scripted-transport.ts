import type { Send } from '../wire/send.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { WireResponse } from '../wire/wire-response.ts'

/** One answer of a script: a response, an error to fail with, or a function that decides. */
export type ScriptedAnswer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly json?: unknown }
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly text: string }
  | Error
  | ((request: RecordedRequest) => WireResponse | Promise<WireResponse>)

/** A request as it was given; a body of bytes is kept apart. */
export interface RecordedRequest extends Omit<WireRequest, 'body'> {
  readonly body?: string | undefined
  readonly bytes?: Uint8Array | undefined
}

/** A transport that never touches a network and keeps what it was given. */
export interface ScriptedTransport extends Send {
  /** Every request, in order. */
  readonly requests: readonly RecordedRequest[]
}

/**
 * A transport that answers from a script, in order; for testing code that uses a client.
 *
 * It fails with an error of its own when it is asked more often than the script is long.
 *
 * @example
 * ```ts
 * import { createScriptedTransport } from '@textwire/core/testing'
 *
 * const transport = createScriptedTransport([{ status: 429 }, { json: { id: 'x' } }])
 * ```
 */
export function createScriptedTransport(script: readonly ScriptedAnswer[]): ScriptedTransport {
  const requests: RecordedRequest[] = []
  const send: Send = async (request) => {
    const record = toRecord(request)
    requests.push(record)
    const answer = script[requests.length - 1]
    if (answer === undefined) {
      throw new Error(
        `The script has ${script.length} answers; this was request ${requests.length}.`,
      )
    }
    if (answer instanceof Error) throw answer
    if (typeof answer === 'function') return answer(record)
    const text = 'text' in answer ? answer.text : JSON.stringify(answer.json ?? {})
    return { status: answer.status ?? 200, headers: answer.headers ?? {}, text: async () => text }
  }
  return Object.assign(send, { requests })
}

function toRecord({ body, ...rest }: WireRequest): RecordedRequest {
  if (body === undefined) return rest
  return typeof body === 'string' ? { ...rest, body } : { ...rest, bytes: body }
}
