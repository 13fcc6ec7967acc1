import type { E164 } from '@textwire/phone'
import type { Carrier, InboundMessage, Line } from '../../carrier/carrier.ts'
import { keywordOf, type KeywordTable } from '../../carrier/keyword-of.ts'
import type { ReplyEffect } from '../../phone/virtual-phone.ts'
import { senderNumber, type AppState } from '../app-state.ts'
import { findByPhone } from '../people/find-people.ts'
import { isAwaiting, notificationTypes, phoneOf } from '../people/subscription-row.ts'
import { putSubscription } from '../people/subscriptions.ts'
import { isSilenced, liftSilence, silence } from '../people/suppressions.ts'

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
  message: InboundMessage,
  keyword: 'stop' | 'start',
  now: number,
): ReplyEffect {
  if (keyword === 'stop') return stop(app, message, now) ? 'opted-out' : 'none'
  return start(app, message, now) ? 'opted-in' : 'none'
}

/** Whether something changed. A number counts that the app does not have, or has no longer. */
function stop(app: AppState, { from: phone, to: sender }: InboundMessage, now: number): boolean {
  if (isSilenced(app, phone, sender)) return false
  const known = findByPhone(app, phone)
  silence(app, { phone, sender, at: now })
  // A no to the question whether texts are wanted is a no to the app.
  const isNo = known !== undefined && isAwaiting(known)
  if (app.options.syncOptOut === true || isNo) app.optOuts.set(phone, now)
  if (known !== undefined) putSubscription(app, { ...known, updatedAt: now }, now)
  return true
}

/** Whether something changed. */
function start(app: AppState, { from: phone, to: sender }: InboundMessage, now: number): boolean {
  const known = findByPhone(app, phone)
  const isYes = known !== undefined && isAwaiting(known)
  if (!isYes && !isSilenced(app, phone, sender)) return false
  const isBack = isYes || app.optOuts.get(phone) !== undefined
  liftSilence(app, phone, sender)
  app.optOuts.delete(phone)
  if (known !== undefined) {
    const consent = isBack ? { notificationTypes: notificationTypes.subscribed } : {}
    putSubscription(app, { ...known, ...consent, updatedAt: now }, now)
  }
  return true
}

/** Asks every number that is new to the app and has to be asked; one that has silenced the sender hears nothing. */
export function askForConsent(app: AppState, carrier: Carrier, from: string | undefined): void {
  if (app.options.doubleOptIn !== true) return
  const sender = senderNumber(app, from)
  for (const id of app.unasked.values()) {
    app.unasked.delete(id)
    const subscription = app.subscriptions.get(id)
    const phone = subscription && phoneOf(subscription)
    if (phone === undefined || isSilenced(app, phone, sender)) continue
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
