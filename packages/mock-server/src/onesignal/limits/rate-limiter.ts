import type { OperationName } from '@textwire/onesignal/contract'
import type { Store, Table } from '../../world/store.ts'
import type { MessageOptions } from '../messages/message-options.ts'
import { publishedLimits, type RateLimits } from './rate-limits.ts'

/** A limit that a request met. */
export interface LimitMet {
  /** Which one. */
  readonly limit: keyof RateLimits
  /** Whole seconds after which another request is answered. */
  readonly retryAfterSeconds: number
}

/** Counts the requests of an app, second by second on the world's clock. */
export interface RateLimiter {
  readonly isOn: boolean
  /**
   * Counts a request.
   *
   * @param subject The user or subscription that it writes to, if it names one.
   */
  take(operation: OperationName, subject: string | undefined): LimitMet | undefined
}

interface Window {
  readonly key: string
  readonly start: number
  readonly count: number
}

const SECOND_MS = 1_000

const WRITES: ReadonlySet<OperationName> = new Set<OperationName>([
  'createUser',
  'updateUser',
  'deleteUser',
  'createSubscription',
  'updateSubscription',
  'updateSubscriptionByToken',
  'deleteSubscription',
  'transferSubscription',
  'createAlias',
  'deleteAlias',
  'createAliasBySubscription',
])

const VIEWS: ReadonlySet<OperationName> = new Set<OperationName>([
  'listMessages',
  'viewMessage',
  'listTemplates',
  'viewTemplate',
  'viewUser',
])

export function createRateLimiter(
  { rateLimits, plan = 'paid' }: MessageOptions,
  store: Store,
  now: () => number,
): RateLimiter {
  const limits: RateLimits = rateLimits === true ? publishedLimits(plan) : (rateLimits ?? {})
  const windows: Table<Window> = store.table()
  let sweptAt = -Infinity

  /** Drops the windows that are over: once a second, so that a request does not pay for all of them. */
  function sweep(): void {
    // A world that was restored may be before the last sweep.
    if (now() >= sweptAt && now() - sweptAt < SECOND_MS) return
    sweptAt = now()
    for (const { key, start } of windows.values()) {
      if (sweptAt - start >= SECOND_MS) windows.delete(key)
    }
  }

  function count(limit: keyof RateLimits, bucket: string): LimitMet | undefined {
    const allowed = limits[limit]
    if (allowed === undefined) return undefined
    const key = `${limit}\0${bucket}`
    const known = windows.get(key)
    const isOver = known === undefined || now() - known.start >= SECOND_MS
    const window = isOver ? { key, start: now(), count: 0 } : known
    if (window.count < allowed) {
      windows.set(key, { ...window, count: window.count + 1 })
      return undefined
    }
    const waitMs = window.start + SECOND_MS - now()
    return { limit, retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) }
  }

  return {
    isOn: rateLimits !== undefined,
    take(operation, subject) {
      sweep()
      if (operation === 'sendMessage' || operation === 'cancelMessage') {
        return count('createPerSecond', '')
      }
      if (VIEWS.has(operation)) return count('viewsPerSecond', operation)
      if (!WRITES.has(operation)) return undefined
      const own = subject === undefined ? undefined : count('writesPerSubjectPerSecond', subject)
      return own ?? count('writesPerSecond', '')
    },
  }
}
