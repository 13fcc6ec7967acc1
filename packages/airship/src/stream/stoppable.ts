import { EventStreamError } from './event-stream-error.ts'

/** A loop that can be ended from outside. */
export interface Stoppable<Item> {
  /** Begins a loop. One runs at a time. */
  iterate(): AsyncIterator<Item, void, undefined>
  /** Ends the loop, and every later one, without an error. */
  close(): void
}

/**
 * Gives an endless loop its ends: `close` and leaving it end it quietly, the caller's signal ends it with its reason. Each
 * aborts the signal that the loop runs under, so that whatever it waits for is let go of at once.
 */
export function stoppable<Item>(
  read: (signal: AbortSignal) => AsyncGenerator<Item, void, undefined>,
  signal: AbortSignal | undefined,
): Stoppable<Item> {
  const closing = new AbortController()
  let isRunning = false
  async function* run(stopper: AbortController): AsyncGenerator<Item, void, undefined> {
    if (isRunning) throw alreadyRead()
    signal?.throwIfAborted()
    if (closing.signal.aborted) return
    isRunning = true
    const stop = () => stopper.abort(signal?.reason)
    signal?.addEventListener('abort', stop, { once: true })
    closing.signal.addEventListener('abort', stop, { once: true })
    try {
      yield* read(stopper.signal)
    } catch (error) {
      if (error !== stopper.signal.reason) throw error
    } finally {
      isRunning = false
      signal?.removeEventListener('abort', stop)
      closing.signal.removeEventListener('abort', stop)
    }
    signal?.throwIfAborted()
  }
  return {
    close: () => closing.abort(),
    iterate() {
      const stopper = new AbortController()
      const items = run(stopper)
      return {
        next: () => items.next(),
        // Leaving the loop while it waits must not have to wait as well.
        return: () => {
          stopper.abort()
          return items.return()
        },
      }
    },
  }
}

function alreadyRead(): EventStreamError {
  return new EventStreamError(
    'alreadyRead',
    'An event stream is read by one loop at a time. Make another stream for another loop.',
  )
}
