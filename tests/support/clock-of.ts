import type { Clock } from '@textwire/core'
import type { MockServer } from '@textwire/mock-server'

/** A client's clock that is the world's: what the client waits for passes in the world, at once. */
export const clockOf = ({ clock }: Pick<MockServer, 'clock'>): Partial<Clock> => ({
  now: clock.now,
  async sleep(ms, signal) {
    signal?.throwIfAborted()
    await clock.advance(ms)
  },
})
