import type { SendContext } from '../send-context.ts'

// What became of a text is known by then, and its caller waits for it.
const MAX_WAIT_MS = 5000

/**
 * Writes down what became of a text, or of a claim for it; whether that is certainly done. Never rejects: what was sent
 * was sent, whatever the store says. It has time of its own, since a send whose deadline has passed has to be written
 * down as well; the writing goes on when that is over.
 */
export function recordInTime(
  record: () => Promise<boolean>,
  { clock }: Pick<SendContext, 'clock'>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isRecorded: boolean) => {
      stopTimer()
      resolve(isRecorded)
    }
    const stopTimer = clock.setTimer(MAX_WAIT_MS, () => end(false))
    // A store of somebody else's can throw as well.
    Promise.resolve()
      .then(record)
      .then(end, () => end(false))
  })
}
