import type { E164 } from '@textwire/phone'
import type { Carrier, InboundMessage, Line } from '../../carrier/carrier.ts'
import { keywordOf, type KeywordTable } from '../../carrier/keyword-of.ts'
import type { ReplyEffect } from '../../phone/virtual-phone.ts'
import { senderNumber, type AppState } from '../app-state.ts'
import { findByPhone } from '../people/find-people.ts'
import { notificationTypes, phoneOf, type Subscription } from '../people/subscription-row.ts'
import { putSubscription } from '../people/subscriptions.ts'

/** Source: OneSignal, "SMS consent and keyword management". */
const onesignalKeywords: KeywordTable = {
  stop: ['STOP', 'UNSUBSCRIBE', 'CANCEL'],
  start: ['START', 'UNSTOP', 'YES'],
  help: ['HELP'],
}

/** The default replies to keywords exist and cannot be changed; their exact words are not published. */
const REPLIES: Readonly<Record<'opted-out' | 'opted-in' | 'helped', string>> = {
  'opted-out':
    'You are unsubscribed and will get no more messages. Reply START to subscribe again.',
  'opted-in': 'You are subscribed again. Reply HELP for help, STOP to unsubscribe.',
  helped: 'Reply STOP to unsubscribe. Message and data rates may apply.',
}

const PROMPT = 'Do you want to get text messages from us? Reply YES to subscribe.'

/** An app's side of the carrier: it understands keywords, and answers them where something changed. */
export function onesignalLine(app: AppState, carrier: Carrier, now: () => number): Line {
  const { appId } = app.options
  return {
    provider: 'onesignal',
    account: appId,
    owns: (sender) => sender === senderNumber(app, undefined) || hasSender(app, sender),
    receive(message) {
      const keyword = keywordOf(message.text, onesignalKeywords)
      if (keyword === undefined) return { keyword, effect: 'none' }
      const effect = keyword === 'help' ? 'helped' : changeConsent(app, message, keyword, now())
      if (effect === 'opted-in' || effect === 'opted-out' || effect === 'helped') {
        tell(carrier, appId, message.to, message.from, REPLIES[effect], 'keyword-reply')
      }
      return { keyword, effect }
    },
  }
}

const hasSender = (app: AppState, sender: string) =>
  (app.options.senders ?? []).some((one) => one.number === sender)

function changeConsent(
  app: AppState,
  { from, to }: InboundMessage,
  keyword: 'stop' | 'start',
  now: number,
): ReplyEffect {
  const subscription = findByPhone(app, from)
  if (subscription === undefined) return 'none'
  const change =
    keyword === 'stop' ? stop(app, subscription, to, now) : start(app, subscription, to)
  if (change === undefined) return 'none'
  putSubscription(app, { ...subscription, ...change, updatedAt: now }, now)
  return keyword === 'stop' ? 'opted-out' : 'opted-in'
}

type Change = Partial<Subscription> | undefined

function stop(app: AppState, subscription: Subscription, sender: string, now: number): Change {
  if (subscription.silenced.includes(sender)) return undefined
  const silenced = [...subscription.silenced, sender]
  const isAsked = subscription.notificationTypes === notificationTypes.awaitingOptIn
  return app.options.syncOptOut === true || isAsked
    ? { silenced, notificationTypes: notificationTypes.unsubscribed, unsubscribedAt: now }
    : { silenced }
}

function start(app: AppState, subscription: Subscription, sender: string): Change {
  const silenced = subscription.silenced.filter((other) => other !== sender)
  const isAsked = subscription.notificationTypes === notificationTypes.awaitingOptIn
  const wasSilenced = silenced.length < subscription.silenced.length
  if (!isAsked && !wasSilenced) return undefined
  return isAsked || app.options.syncOptOut === true
    ? { silenced, notificationTypes: notificationTypes.subscribed }
    : { silenced }
}

/** Asks every number that is new to the app and has to be asked. */
export function askForConsent(app: AppState, carrier: Carrier, from: string | undefined): void {
  if (app.options.doubleOptIn !== true) return
  const sender = senderNumber(app, from)
  for (const subscription of app.subscriptions.values()) {
    const { id, notificationTypes: types } = subscription
    const phone = phoneOf(subscription)
    if (phone === undefined || types !== notificationTypes.awaitingOptIn) continue
    if (app.asked.get(id) !== undefined) continue
    app.asked.set(id, true)
    tell(carrier, app.options.appId, sender, phone, PROMPT, 'opt-in-prompt')
  }
}

function tell(
  carrier: Carrier,
  account: string,
  from: string,
  to: E164,
  text: string,
  kind: 'keyword-reply' | 'opt-in-prompt',
): void {
  const messageId = crypto.randomUUID()
  carrier.deliver({ to, from, text, provider: 'onesignal', account, messageId, kind })
}
