import { operations } from '@textwire/onesignal/contract'
import type { MockResponse } from '../../world/mock-response.ts'
import type { Table } from '../../world/store.ts'

const KEY_LIFETIME_MS = operations.sendMessage.idempotency.retentionDays * 86_400_000

/** An answer, and whether it says that the message was accepted. */
export interface Answer {
  readonly response: MockResponse
  readonly accepted: boolean
}

/** A first answer, with the request that it was given to. */
export interface KeptAnswer {
  readonly at: number
  readonly request: string
  readonly response: MockResponse
}

/** What a request with a key brings along. */
export interface KeyedWork {
  readonly key: string
  /** The body, to tell whether a later request with the key says the same. */
  readonly request: string
  work(): Promise<Answer>
  /** What a request gets that meets the key under way, where such requests do not wait. */
  conflict(): MockResponse
  /** Called when the key was used for another request before. */
  onOther(): void
}

/** The idempotency keys of an app and what was answered under them. */
export interface KeyRing {
  /**
   * Does the work once per key. A later call gets the first answer again; a call that comes while
   * the first is under way waits for it, or conflicts. An answer that accepted nothing is not kept.
   */
  once(keyed: KeyedWork): Promise<MockResponse>
}

export function createKeyRing(
  kept: Table<KeptAnswer>,
  now: () => number,
  inFlight: 'wait' | 'conflict' = 'wait',
): KeyRing {
  const underWay = new Map<string, Promise<Answer>>()

  async function first(key: string, { request, work }: KeyedWork): Promise<MockResponse> {
    const answer = work()
    underWay.set(key, answer)
    try {
      const { response, accepted } = await answer
      if (accepted) kept.set(key, { at: now(), request, response })
      return response
    } finally {
      underWay.delete(key)
    }
  }

  function again(key: string, { request, onOther }: KeyedWork): MockResponse | undefined {
    const known = kept.get(key)
    if (known === undefined || now() - known.at >= KEY_LIFETIME_MS) return undefined
    if (known.request !== request) onOther()
    return replay(known.response)
  }

  return {
    async once(keyed) {
      const key = keyed.key.toLowerCase()
      for (;;) {
        const replayed = again(key, keyed)
        if (replayed !== undefined) return replayed
        const other = underWay.get(key)
        if (other === undefined) return first(key, keyed)
        if (inFlight === 'conflict') return keyed.conflict()
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
