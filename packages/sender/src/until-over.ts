import { TextwireError } from '@textwire/core'
import type { SendContext } from './send-context.ts'

/**
 * Waits for work of which nobody knows whether it minds signals and deadlines. Rejects with the signal's reason, or when
 * time is up; the work may go on, and what becomes of it then is nobody's error.
 */
export function untilOver<T>(work: Promise<T>, context: SendContext): Promise<T> {
  const { signal, deadlineAt, clock } = context
  work.catch(() => undefined)
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      stopTimer()
      signal?.removeEventListener('abort', onAbort)
      settle()
    }
    const onAbort = () => end(() => reject(signal?.reason))
    const stopTimer = Number.isFinite(deadlineAt)
      ? clock.setTimer(deadlineAt - clock.now(), () => end(() => reject(lateness())))
      : () => undefined
    signal?.addEventListener('abort', onAbort, { once: true })
    // The work itself may have aborted it before anybody listened.
    if (signal?.aborted) onAbort()
    work.then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error)),
    )
  })
}

const lateness = () =>
  new TextwireError('The deadline passed before the sender answered.', { code: 'deadline' })
