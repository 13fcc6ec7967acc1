import type { Carrier } from '../carrier/carrier.ts'
import { senderNumber, type AppState } from './app-state.ts'
import { resolveAudience } from './audience.ts'
import type { MessageCounts, MessageRow, Subscription } from './rows.ts'

/** Texts everyone whom the message reaches now, and completes its row. */
export function dispatch(app: AppState, id: string, carrier: Carrier, now: number): void {
  const message = app.messages.get(id)
  if (message?.state !== 'scheduled') return
  const template = app.templates.get(message.body.template_id?.toLowerCase() ?? '')
  const from = senderNumber(app, message.body.sms_from ?? template?.from)
  const { reached, unsubscribed } = resolveAudience(app, message.body, now)
  const heard = reached.filter((subscription) => !subscription.silenced.includes(from))
  const contents = message.body.contents ?? template?.contents ?? {}
  const media = message.body.sms_media_urls ?? template?.mediaUrls ?? []
  for (const subscription of heard) {
    carrier.deliver({
      to: subscription.phone,
      from,
      text: textFor(subscription, contents),
      media: media.map((url) => ({ url })),
      provider: 'onesignal',
      account: app.options.appId,
      messageId: id,
    })
  }
  const counts: MessageCounts = {
    remaining: 0,
    successful: heard.length,
    failed: unsubscribed,
    suppressed: reached.length - heard.length,
  }
  app.messages.set(id, { ...message, state: 'sent', completedAt: now, counts } satisfies MessageRow)
}

/** Source: reference page "SMS", `contents`: whoever has no text in their language gets the English one. */
const textFor = (
  subscription: Subscription,
  contents: Readonly<Record<string, string | undefined>>,
) => contents[subscription.language] ?? contents['en'] ?? ''
