import type { Message, SendMessageBody } from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import { json, type MockResponse } from '../world/mock-response.ts'
import { authenticate, isRefusal } from './authenticate.ts'
import type { OneSignalContext } from './context.ts'
import { refuse, texts } from './errors.ts'
import { findMessage } from './find-message.ts'
import type { MessageRow } from './rows.ts'

/** `onesignal.viewMessage`. Source: OneSignal, reference page "View message". */
export function viewMessage(exchange: Exchange, context: OneSignalContext): MockResponse {
  const app = authenticate(exchange, exchange.query.get('app_id'), context.apps)
  if (isRefusal(app)) return app
  const message = findMessage(app, exchange.params['message_id'], context.clock.now())
  if (message === undefined) return refuse(404, texts.notFound)
  if (exchange.query.has('outcome_names')) {
    exchange.note('Outcomes are not counted: the list of outcomes is empty.')
  }
  return json(200, describe(message))
}

const seconds = (ms: number) => Math.floor(ms / 1000)

function describe({ id, body, state, queuedAt, sendAt, completedAt, counts }: MessageRow): Message {
  const { remaining, successful, failed, suppressed } = counts
  const canceled = state === 'canceled'
  return {
    id,
    ...contentOf(body),
    canceled,
    queued_at: seconds(queuedAt),
    send_after: seconds(sendAt),
    completed_at: completedAt === null ? null : seconds(completedAt),
    remaining,
    successful,
    failed,
    errored: 0,
    converted: 0,
    received: null,
    platform_delivery_stats: {
      sms: {
        successful,
        failed,
        errored: 0,
        converted: 0,
        suppressed,
        provider_successful: successful,
        provider_failed: 0,
        provider_errored: 0,
      },
    },
    outcomes: [],
  }
}

/** What the message was made with. Filters come back as plain objects. */
function contentOf(body: SendMessageBody): Omit<Message, 'id'> {
  return {
    app_id: body.app_id,
    name: body.name ?? null,
    contents: body.contents ? { ...body.contents } : null,
    data: body.custom_data ?? null,
    included_segments: body.included_segments ?? null,
    excluded_segments: body.excluded_segments ?? null,
    filters: body.filters?.map((entry) => ({ ...entry })) ?? null,
    template_id: body.template_id ?? null,
    sms_from: body.sms_from ?? null,
    sms_media_urls: body.sms_media_urls ?? null,
  }
}
