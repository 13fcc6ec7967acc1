import { ConfigurationError } from '@textwire/core'
import type { BeforeCall } from '@textwire/core'
import { recipientsOf } from './recipients-of.ts'

/** What {@link warnOfMessageVolume} goes by. */
export interface MessageVolumeOptions {
  /** How many subscribed subscriptions the app has: `apps.view()` or your own count. */
  readonly subscribed: number | (() => number | PromiseLike<number>)
  /**
   * Called before a message that would bring the last 15 minutes over `warnAt`; a promise is waited for. Throw to hold
   * the message back: the call fails with what is thrown, and nothing is sent.
   */
  readonly onWarning: (warning: MessageVolumeWarning) => void | PromiseLike<void>
  /** The share of the limit at which the warnings begin, over 0 and up to 1. @default 0.5 */
  readonly warnAt?: number | undefined
  /** Milliseconds since the epoch. @default `Date.now` */
  readonly now?: (() => number) | undefined
}

/** How near a message brings the app to being disabled. All figures count recipients. */
export interface MessageVolumeWarning {
  /** How many were asked for in the last 15 minutes, this message left out. */
  readonly before: number
  /** How many this message is for. */
  readonly adding: number
  /** Ten times the subscribed subscriptions: over it, OneSignal disables the app until a person enables it. */
  readonly limit: number
}

const WINDOW_SECONDS = 15 * 60
const TIMES_THE_AUDIENCE = 10

/**
 * Warns before the one limit of OneSignal's that does not end in a 429: an app that delivers more than ten times its
 * subscribed subscriptions within 15 minutes is disabled, and only a person can enable it again. Pass it as a client's
 * `beforeCall`.
 *
 * It counts what this process asks for, whatever becomes of it, so it errs on the side of warning; a message to
 * segments or filters counts as one to everybody.
 *
 * Source: OneSignal, "Rate limits", application message limit.
 *
 * @throws {ConfigurationError} When an option is missing, of another kind or out of range; while sending, when the
 *   function `subscribed` gives no number.
 * @example
 * ```ts
 * import { createOneSignal, warnOfMessageVolume } from '@textwire/onesignal'
 *
 * const onesignal = createOneSignal({
 *   beforeCall: warnOfMessageVolume({
 *     subscribed: 120_000,
 *     onWarning: ({ before, adding, limit }) => {
 *       if (before + adding > limit) throw new Error('This message would disable the app.')
 *       console.warn(`${before + adding} of ${limit} messages in 15 minutes`)
 *     },
 *   }),
 * })
 * ```
 */
export function warnOfMessageVolume(options: MessageVolumeOptions): BeforeCall {
  const { subscribed, onWarning, warnAt = 0.5, now = Date.now } = options ?? {}
  if (typeof onWarning !== 'function') throw refuse('onWarning', 'a function', onWarning)
  if (typeof subscribed !== 'function') checkAudience(subscribed)
  if (typeof warnAt !== 'number' || !(warnAt > 0 && warnAt <= 1)) {
    throw refuse('warnAt', 'a number over 0 and up to 1', warnAt)
  }
  const perSecond = new Map<number, number>()
  return async (operation, { body }) => {
    if (operation !== 'onesignal.sendMessage') return
    const audience = typeof subscribed === 'function' ? await subscribed() : subscribed
    checkAudience(audience)
    const second = Math.floor(now() / 1000)
    const before = sumSince(perSecond, second - WINDOW_SECONDS)
    const adding = recipientsOf(body) ?? audience
    const limit = audience * TIMES_THE_AUDIENCE
    const count = (change: number) => perSecond.set(second, (perSecond.get(second) ?? 0) + change)
    // Counted at once, so that messages sent side by side see each other.
    count(adding)
    if (before + adding < limit * warnAt) return
    try {
      await onWarning({ before, adding, limit })
    } catch (error) {
      count(-adding)
      throw error
    }
  }
}

/** What came after a second; what came before it is forgotten. */
function sumSince(perSecond: Map<number, number>, since: number): number {
  let sum = 0
  for (const [second, count] of perSecond) {
    if (second <= since) perSecond.delete(second)
    else sum += count
  }
  return sum
}

function checkAudience(audience: unknown): void {
  if (typeof audience === 'number' && audience >= 0) return
  throw refuse('subscribed', 'a number of 0 or more', audience)
}

function refuse(setting: string, allowed: string, given: unknown): ConfigurationError {
  const shown = typeof given === 'number' ? given : typeof given
  return new ConfigurationError(`${setting} must be ${allowed}; got ${shown}.`, { setting })
}
