import { TextwireError } from '@textwire/core'
import type { SendContext } from '../send-context.ts'

/** Aborts what is done with a text when the time is over for which a mark keeps others from sending it. */
export async function withinWindow<T>(
  context: SendContext,
  windowMs: number,
  work: (context: SendContext) => Promise<T>,
): Promise<T> {
  const { signal, clock } = context
  const controller = new AbortController()
  const onAbort = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted) onAbort()
  const stopTimer = clock.setTimer(windowMs, () => controller.abort(lateness()))
  try {
    return await work({ ...context, signal: controller.signal })
  } finally {
    stopTimer()
    signal?.removeEventListener('abort', onAbort)
  }
}

const lateness = () =>
  new TextwireError('The window of dedupe ended before the text was sent.', { code: 'deadline' })
