import { operations } from '@textwire/onesignal/contract'
import type { MockResponse } from '../world/mock-response.ts'
import type { Table } from '../world/store.ts'

const KEY_LIFETIME_MS = operations.sendMessage.idempotency.retentionDays * 86_400_000

/** An answer, and whether it says that the message was accepted. */
export interface Answer {
  readonly response: MockResponse
  readonly accepted: boolean
}

interface KeptAnswer {
  readonly at: number
  readonly response: MockResponse
}

/** The idempotency keys of an app and what was answered under them. */
export interface KeyRing {
  /**
   * Does the work once per key. A later call gets the first answer again; a call that comes while
   * the first is under way waits for it. An answer that accepted nothing is not kept.
   */
  once(key: string, work: () => Promise<Answer>): Promise<MockResponse>
}

export function createKeyRing(kept: Table<KeptAnswer>, now: () => number): KeyRing {
  const underWay = new Map<string, Promise<Answer>>()

  async function first(key: string, work: () => Promise<Answer>): Promise<MockResponse> {
    const answer = work()
    underWay.set(key, answer)
    try {
      const { response, accepted } = await answer
      if (accepted) kept.set(key, { at: now(), response })
      return response
    } finally {
      underWay.delete(key)
    }
  }

  return {
    async once(givenKey, work) {
      const key = givenKey.toLowerCase()
      for (;;) {
        const known = kept.get(key)
        if (known !== undefined && now() - known.at < KEY_LIFETIME_MS) return replay(known.response)
        const other = underWay.get(key)
        if (other === undefined) return first(key, work)
        // A first call that failed leaves the key free, so the wait ends in another look.
        // oxlint-disable-next-line no-await-in-loop
        await other.catch(() => undefined)
      }
    },
  }
}

const replay = (response: MockResponse): MockResponse => ({
  ...response,
  headers: { ...response.headers, 'idempotent-replayed': 'true' },
})
