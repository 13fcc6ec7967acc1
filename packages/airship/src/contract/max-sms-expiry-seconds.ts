import { zSmsExpiry } from '../generated/zod.ts'

const [seconds] = zSmsExpiry.options

/**
 * The longest that an SMS can stay worth delivering, in seconds: 48 hours.
 * Source: Airship, "SMS platform overrides", `expiry`.
 *
 * @example
 * ```ts
 * import { maxSmsExpirySeconds } from '@textwire/airship/contract'
 *
 * const latest = new Date(Date.now() + maxSmsExpirySeconds * 1000)
 * ```
 */
export const maxSmsExpirySeconds: number = seconds.maxValue ?? Infinity
