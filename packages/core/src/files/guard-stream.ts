import { cutShort } from '../pipeline/cut-short.ts'
import type { Limits } from '../pipeline/cut-short.ts'
import type { Clock } from '../wire/clock.ts'

/** How a stream is watched over. */
export interface StreamGuard {
  readonly clock: Clock
  /** What bounds the wait for each piece; its signal ends the stream at any time. */
  readonly limits: Limits
  /** Makes of whatever ended the stream early what its reader is told. */
  readonly toError: (cause: unknown) => unknown
}

/**
 * A stream that fails when the next piece takes too long, and says why it broke off. It reads only when asked, and lets
 * go of its source as soon as the caller aborts, asked or not.
 */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  { clock, limits, toError }: StreamGuard,
): ReadableStream<Uint8Array> {
  const reader = source.getReader()
  const { signal } = limits
  // The source may be the one that hangs: nobody waits for it.
  const letGo = (cause: unknown) => void reader.cancel(cause).catch(() => undefined)
  let onAbort: (() => void) | undefined
  const release = () => {
    if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort)
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          controller.error(toError(signal?.reason))
          letGo(signal?.reason)
        }
        if (signal?.aborted) onAbort()
        else signal?.addEventListener('abort', onAbort, { once: true })
      },
      async pull(controller) {
        try {
          const { value, done } = await cutShort(() => reader.read(), limits, clock)
          if (!done) return controller.enqueue(value)
          release()
          controller.close()
        } catch (cause) {
          release()
          if (signal?.aborted) return
          controller.error(toError(cause))
          letGo(cause)
        }
      },
      cancel(reason) {
        release()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
