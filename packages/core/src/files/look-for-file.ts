import type { CallError } from '../errors/call-error.ts'
import type { AttemptRecord } from '../pipeline/attempt-record.ts'
import { cutShort } from '../pipeline/cut-short.ts'
import type { Limits } from '../pipeline/cut-short.ts'
import type { ErrorFactory, FailedCall } from '../pipeline/error-factory.ts'
import { errorCode } from '../retry/error-code.ts'
import { isNotSent } from '../retry/is-not-sent.ts'
import type { Clock } from '../wire/clock.ts'
import type { Send } from '../wire/send.ts'
import type { WireStream } from '../wire/wire-stream.ts'
import { withoutBody } from './without-body.ts'

/** What one look at the address of a file found: the file, or why not; `isFinal` when looking again is no use. */
export type Seen =
  | { readonly file: ReadableStream<Uint8Array> }
  | { readonly error: CallError; readonly isFinal: boolean }

export interface LookParts {
  readonly url: string
  readonly open: NonNullable<Send['open']>
  readonly clock: Clock
  readonly limits: Limits
  readonly errors: ErrorFactory
}

/** A call whose attempts are counted as they are made. */
export interface CountedCall extends FailedCall {
  readonly attempts: AttemptRecord[]
}

/** File stores answer so until the file is there. */
const NOT_YET = [403, 404]

/** Asks for a file once. Rejects only with the caller's own reason. */
export async function lookForFile(call: CountedCall, parts: LookParts): Promise<Seen> {
  const { url, open, clock, limits, errors } = parts
  const startedAt = clock.now()
  const record = (result: Pick<AttemptRecord, 'status' | 'error'>) => {
    const before = call.attempts.at(-1)
    const waitedMs = before === undefined ? 0 : startedAt - before.startedAt - before.durationMs
    const attempt = call.attempts.length + 1
    const durationMs = clock.now() - startedAt
    call.attempts.push({ attempt, startedAt, waitedMs, durationMs, ...result })
  }
  let answer: WireStream
  try {
    const request = { method: 'GET', url, headers: {} }
    answer = await cutShort((signal) => open({ ...request, signal }), limits, clock)
  } catch (cause) {
    if (limits.signal?.aborted) throw limits.signal.reason
    record({ error: errorCode(cause) })
    const kind = isNotSent(cause) ? 'notSent' : 'lost'
    return { error: errors.noAnswer(cause, { kind }, call), isFinal: false }
  }
  const { status, body } = answer
  record({ status })
  if (status === 200 && body !== null) return { file: body }
  void body?.cancel().catch(() => undefined)
  const isFinal = !(NOT_YET.includes(status) || status === 429 || status >= 500)
  return { error: errors.answered(withoutBody(answer), undefined, call), isFinal }
}
