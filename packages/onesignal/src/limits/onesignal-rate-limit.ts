import { ConfigurationError, createTokenBucket } from '@textwire/core'
import type { RateLimiter, RatePermit } from '@textwire/core'
import { createSpacer } from './create-spacer.ts'
import { recordOf } from './record-of.ts'

/** What {@link oneSignalRateLimit} goes by. */
export interface OneSignalRateLimitOptions {
  /** The app's plan: a paid one may create 6,000 messages a second, a free one 150. @default 'free' */
  readonly plan?: 'free' | 'paid' | undefined
  /** Milliseconds since the epoch. @default `Date.now` */
  readonly now?: (() => number) | undefined
}

/** Requests a second, of all of one kind or of those about one record. Source: OneSignal, "Rate limits". */
const LIMITS = { free: 150, paid: 6_000, writes: 1_000, views: 1, record: 1 } as const

/** How much of a limit is used. */
const MARGIN = 0.9

const MESSAGES = new Set(['sendMessage', 'cancelMessage'])
const VIEWS = new Set(['viewMessage', 'listMessages', 'viewTemplate', 'listTemplates', 'viewUser'])
const USER_WRITES = new Set([
  'createUser',
  'updateUser',
  'deleteUser',
  'createSubscription',
  'updateSubscription',
  'updateSubscriptionByToken',
  'deleteSubscription',
  'transferSubscription',
  'createAlias',
  'createAliasBySubscription',
  'deleteAlias',
])

/**
 * OneSignal's published limits for one app, for a client's `rateLimit`: creating and cancelling messages share one
 * bucket, a tenth of which may go at once; each kind of view goes once a second; writes to users and subscriptions go a
 * thousand times a second, and once a second for each of them. Other operations have no published limit and go through at
 * once. It stays a tenth below the limits, since requests do not arrive as evenly as they leave.
 *
 * It serves one process: several of them share the app's limits, so divide, or use `fromRateLimiterFlexible` of
 * `@textwire/core`. A 429 is waited out in any case.
 *
 * Source: OneSignal, "Rate limits".
 *
 * @throws {ConfigurationError} When the plan is another.
 * @example
 * ```ts
 * import { createOneSignal, oneSignalRateLimit } from '@textwire/onesignal'
 *
 * const onesignal = createOneSignal({ rateLimit: oneSignalRateLimit({ plan: 'paid' }) })
 * ```
 */
export function oneSignalRateLimit(options: OneSignalRateLimitOptions = {}): RateLimiter {
  const { plan = 'free', now = Date.now } = options ?? {}
  if (plan !== 'free' && plan !== 'paid') {
    const message = `plan must be "free" or "paid"; got ${JSON.stringify(plan)}.`
    throw new ConfigurationError(message, { setting: 'plan' })
  }
  const messages = createTokenBucket({ ...within(LIMITS[plan]), now })
  const writes = createTokenBucket({ ...within(LIMITS.writes), now })
  const views = new Map(
    [...VIEWS].map((name) => [name, createTokenBucket({ perSecond: LIMITS.views * MARGIN, now })]),
  )
  const records = createSpacer(1_000 / (LIMITS.record * MARGIN), now)
  return {
    take(operation, input = {}) {
      const name = operation.slice(operation.lastIndexOf('.') + 1)
      if (MESSAGES.has(name)) return messages.take()
      if (!USER_WRITES.has(name)) return views.get(name)?.take() ?? { waitMs: 0 }
      return both(writes.take(), records.take(recordOf(input)))
    },
  }
}

/** A tenth at once and the rest evenly: no second, wherever it begins, then holds more than the limit. */
function within(limit: number): { readonly perSecond: number; readonly burst: number } {
  return { perSecond: limit * MARGIN, burst: limit - limit * MARGIN }
}

/** One wait that satisfies two limits. */
function both(one: RatePermit, other: RatePermit): RatePermit {
  return {
    waitMs: Math.max(one.waitMs, other.waitMs),
    release() {
      one.release?.()
      other.release?.()
    },
  }
}
