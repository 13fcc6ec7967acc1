import type { PendingSmsChannel, RegisterSmsChannelResult } from '../generated/types.ts'

/**
 * Whether a registration waits for the person's consent: they were sent a text that asks for it, and get nothing
 * else until they answer.
 *
 * @example
 * ```ts
 * import { createAirship, isPending } from '@textwire/airship'
 *
 * const airship = createAirship()
 * const result = await airship.sms.register({ msisdn: '15035556789', sender: '12345' })
 *
 * if (isPending(result)) console.log('asked with', result.push_id)
 * ```
 */
export const isPending = (result: RegisterSmsChannelResult): result is PendingSmsChannel =>
  'status' in result && result.status === 'pending'
