import { createAirship, toAirshipDate } from '@textwire/airship'
import type { Airship, PushBody } from '@textwire/airship'
import { toMsisdn } from '@textwire/phone'
import type { Msisdn } from '@textwire/phone'
import { UsageError } from '../io.ts'
import { toMmsMedia } from './to-mms-media.ts'
import type { SendReport, SendRequest } from './send.ts'

/** Sends through Airship, one push for each number, all in one call, and says what came of it. */
export async function sendThroughAirship(request: SendRequest): Promise<SendReport> {
  const { from: sender, media, text } = request
  if (sender === undefined)
    throw new UsageError('airship needs --from: the long or short code to send from.')
  if (request.idempotencyKey !== undefined) {
    throw new UsageError('--idempotency-key is for onesignal; Airship has no such key.')
  }
  if (media.length > 1)
    throw new UsageError(`Airship carries one --media a message; got ${media.length}.`)
  const msisdns = request.to.map((number) => toMsisdn(number))
  const notification = toNotification(text, media[0])
  const client = createAirship(request.baseUrl === undefined ? {} : { baseUrl: request.baseUrl })
  if (request.optedIn !== undefined)
    await register(client, msisdns, sender, readDate(request.optedIn))
  const pushes = msisdns.map((msisdn): PushBody => ({
    audience: { sms_id: { msisdn, sender } },
    device_types: ['sms'],
    notification,
  }))
  const { data, attempts } = await client.push.send(pushes).withResponse()
  const id = data.push_ids?.[0]
  return {
    status: 'sent',
    provider: 'airship',
    ...(id === undefined ? {} : { id }),
    attempts: attempts.length,
    replayed: false,
    notes: [
      'A number that has not opted in for this sender gets nothing, and Airship does not say so.',
    ],
    response: data,
  }
}

function toNotification(text: string, url: string | undefined): PushBody['notification'] {
  if (url === undefined) return { sms: { alert: text } }
  return { mms: { fallback_text: firstPart(text), slides: [{ text, media: toMmsMedia(url) }] } }
}

/** What a phone without MMS shows: at most 160 characters, and no character cut in two. */
function firstPart(text: string): string {
  let part = ''
  for (const character of text) {
    if (part.length + character.length > 160) break
    part += character
  }
  return part
}

async function register(
  client: Airship,
  msisdns: Msisdn[],
  sender: string,
  optedIn: string,
): Promise<void> {
  for (const msisdn of msisdns) await client.sms.register({ msisdn, sender, opted_in: optedIn })
}

function readDate(value: string): string {
  if (value === 'now') return toAirshipDate(new Date())
  try {
    return toAirshipDate(value)
  } catch {
    throw new UsageError(
      `--opted-in must be "now" or an ISO 8601 date; got ${JSON.stringify(value)}.`,
    )
  }
}
