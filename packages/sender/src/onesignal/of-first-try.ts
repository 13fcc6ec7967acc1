import type { CallPromise } from '@textwire/core'
import type { SendResult as MessageResult } from '@textwire/onesignal'

/**
 * What a call of a client came to, counted as replayed only when its first try was answered so: after several, OneSignal
 * may be answering for one of this very call. A client of somebody's own may not tell how many there were.
 */
export async function ofFirstTry(call: CallPromise<MessageResult>): Promise<MessageResult> {
  if (typeof call.withResponse !== 'function') return call
  const { data, attempts } = await call.withResponse()
  return { ...data, replayed: data.replayed && attempts.length === 1 }
}
