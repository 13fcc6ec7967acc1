import { TextwireError } from '../errors/textwire-error.ts'
import type { Limits } from '../pipeline/cut-short.ts'
import type { ErrorFactory, FailedCall } from '../pipeline/error-factory.ts'
import type { Clock } from '../wire/clock.ts'
import { guardStream } from './guard-stream.ts'
import { gunzip } from './gunzip.ts'
import { withoutBody } from './without-body.ts'

export interface UnpackParts {
  readonly clock: Clock
  /** What bounds the wait for each piece. */
  readonly limits: Limits
  readonly errors: ErrorFactory
}

/**
 * The contents of a file as they come. It fails with a `NetworkError` when the connection breaks off, with a
 * `TimeoutError` when it falls silent, with an `UnreadableResponseError` when the file is damaged.
 */
export async function unpackFile(
  file: ReadableStream<Uint8Array>,
  call: FailedCall,
  { clock, limits, errors }: UnpackParts,
): Promise<ReadableStream<Uint8Array>> {
  const { signal } = limits
  const unlessAborted = (toError: (cause: unknown) => unknown) => (cause: unknown) =>
    signal?.aborted ? signal.reason : toError(cause)
  const broken = unlessAborted((cause) => errors.noAnswer(cause, { kind: 'lost' }, call))
  const damaged = unlessAborted((cause) => {
    // What broke the source comes out of its unpacking as it is.
    if (TextwireError.is(cause)) return cause
    return errors.answered(withoutBody({ status: 200, headers: {} }), undefined, call)
  })
  const packed = guardStream(file, { clock, limits, toError: broken })
  return guardStream(await gunzip(packed), { clock, limits, toError: damaged })
}
