import { createOneSignal, isMessageSent } from '@textwire/onesignal'
import type { SendMessageResult } from '@textwire/onesignal'
import { UsageError } from '../io.ts'
import type { SendReport, SendRequest } from './send.ts'

/** Sends through OneSignal and says what came of it. */
export async function sendThroughOneSignal(request: SendRequest): Promise<SendReport> {
  if (request.optedIn !== undefined) {
    throw new UsageError(
      '--opted-in is for airship; OneSignal subscribes a number when it is first texted.',
    )
  }
  const client = createOneSignal(request.baseUrl === undefined ? {} : { baseUrl: request.baseUrl })
  const { data, attempts, replayed } = await client.messages
    .send(
      {
        include_phone_numbers: [...request.to],
        contents: { en: request.text },
        ...(request.media.length === 0 ? {} : { sms_media_urls: [...request.media] }),
        ...(request.from === undefined ? {} : { sms_from: request.from }),
      },
      request.idempotencyKey === undefined ? {} : { idempotencyKey: request.idempotencyKey },
    )
    .withResponse()
  return {
    status: isMessageSent(data) ? 'sent' : 'not-sent',
    provider: 'onesignal',
    ...(isMessageSent(data) ? { id: data.id } : {}),
    attempts: attempts.length,
    replayed,
    notes: notesOf(data),
    response: data,
  }
}

function notesOf(result: SendMessageResult): string[] {
  if (isMessageSent(result)) {
    const unreached = result.errors?.invalid_phone_numbers ?? []
    return unreached.length === 0
      ? []
      : [`not reached, unsubscribed before: ${unreached.join(', ')}`]
  }
  return Array.isArray(result.errors) ? result.errors : [JSON.stringify(result.errors)]
}
