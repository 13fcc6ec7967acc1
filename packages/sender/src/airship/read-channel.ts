import { TextwireError } from '@textwire/core'
import type { CallOptions } from '@textwire/core'
import type { SmsChannel } from '@textwire/airship/contract'
import type { AirshipClient } from './airship-client.ts'
import type { Pair } from './pair.ts'

/** The channel of a number and a sender; undefined when there is none. */
export async function readChannel(
  { sms }: AirshipClient,
  pair: Pair,
  options: CallOptions,
): Promise<SmsChannel | undefined> {
  try {
    return (await sms.lookup(pair, options)).channel
  } catch (error) {
    if (TextwireError.is(error) && error.name === 'NotFoundError') return undefined
    throw error
  }
}
