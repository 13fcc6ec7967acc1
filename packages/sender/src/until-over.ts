import { TextwireError } from '@textwire/core'
import type { SendContext } from './send-context.ts'

/** What came of work: its value, what it threw, or that nobody waits for it any longer. */
export type Waited<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'failed'; readonly error: unknown }
  | { readonly outcome: 'out-of-time'; readonly error: unknown }

/**
 * Waits for work of which nobody knows whether it minds signals and deadlines. Rejects with the signal's reason, or when
 * time is up; the work may go on, and what becomes of it then is nobody's error.
 */
export async function untilOver<T>(work: Promise<T>, context: SendContext): Promise<T> {
  const waited = await waitFor(work, context)
  if (waited.outcome === 'done') return waited.value
  throw waited.error
}

/** The same for those who have to know whether the work failed or the time was over. Never rejects. */
export function waitFor<T>(work: Promise<T>, context: SendContext): Promise<Waited<T>> {
  const { signal, deadlineAt, clock } = context
  return new Promise((resolve) => {
    const end = (waited: Waited<T>) => {
      stopTimer()
      signal?.removeEventListener('abort', onAbort)
      resolve(waited)
    }
    const onAbort = () => end({ outcome: 'out-of-time', error: signal?.reason })
    const onDeadline = () => end({ outcome: 'out-of-time', error: lateness() })
    const stopTimer = Number.isFinite(deadlineAt)
      ? clock.setTimer(deadlineAt - clock.now(), onDeadline)
      : () => undefined
    signal?.addEventListener('abort', onAbort, { once: true })
    // The work itself may have aborted it before anybody listened.
    if (signal?.aborted) onAbort()
    // Somebody else's may be no promise at all.
    Promise.resolve(work).then(
      (value) => end({ outcome: 'done', value }),
      (error: unknown) => end({ outcome: 'failed', error }),
    )
  })
}

const lateness = () =>
  new TextwireError('The deadline passed before the sender answered.', { code: 'deadline' })
