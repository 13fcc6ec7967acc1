import { cutShort } from '../pipeline/cut-short.ts'
import type { Limits } from '../pipeline/cut-short.ts'
import type { Clock } from '../wire/clock.ts'

/** How a stream is watched over. */
export interface StreamGuard {
  readonly clock: Clock
  /** What bounds the wait for each piece. */
  readonly limits: Limits
  /** Makes of whatever ended the stream early what its reader is told. */
  readonly toError: (cause: unknown) => unknown
}

/** A stream that fails when the next piece takes too long, and says why it broke off. It reads only when asked. */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  { clock, limits, toError }: StreamGuard,
): ReadableStream<Uint8Array> {
  const reader = source.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await cutShort(() => reader.read(), limits, clock)
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (cause) {
          controller.error(toError(cause))
          // The source may be the one that hangs: nobody waits for it.
          void reader.cancel(cause).catch(() => undefined)
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
