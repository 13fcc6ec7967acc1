import { toMsisdn } from '@textwire/phone'
import { fromOf } from '../from-of.ts'
import type { CheckedText } from '../outgoing-text.ts'
import type { ProviderAdapter } from '../provider-sender.ts'
import { untilOver } from '../until-over.ts'
import type { AirshipClient } from './airship-client.ts'
import type { OptedInAt } from './airship-sender-options.ts'
import { refusalOfChannel, refusalOfConsent } from './consent.ts'
import { readChannel } from './read-channel.ts'
import { readConsent } from './read-consent.ts'
import { toAnswer } from './to-answer.ts'
import { toCreateAndSend } from './to-create-and-send.ts'
import { toPush } from './to-push.ts'

/** What the sending of every text needs. */
export interface AirshipSetUp {
  readonly airship: AirshipClient
  readonly name: string
  readonly from: string
  readonly lookUp: boolean
}

type Attempt = ProviderAdapter['attempt']

/** Pushes to a channel that is there. */
export const pushToRegistered =
  (setUp: AirshipSetUp): Attempt =>
  async (text, call) => {
    const { airship, lookUp } = setUp
    const pair = pairOf(text, setUp)
    const push = toPush(text, pair)
    const refusal = lookUp
      ? refusalOfChannel(await readChannel(airship, pair, call.options()))
      : undefined
    if (refusal !== undefined) return refusal
    call.leaving()
    return toAnswer(await airship.push.send(push, call.options()))
  }

/** Registers the number on the way, with the consent that somebody else keeps. */
export const createAndSend =
  (setUp: AirshipSetUp, optedInAt: OptedInAt): Attempt =>
  async (text, call) => {
    const { airship, lookUp } = setUp
    const pair = pairOf(text, setUp)
    const asking = Promise.resolve(optedInAt(text.to))
    const consentedAt = readConsent(await untilOver(asking, call.context))
    if (consentedAt === undefined) return { status: 'not-sent', reason: 'not-registered' }
    const body = toCreateAndSend(text, pair, consentedAt)
    const refusal = lookUp
      ? refusalOfConsent(await readChannel(airship, pair, call.options()), consentedAt)
      : undefined
    if (refusal !== undefined) return refusal
    call.leaving()
    return toAnswer(await airship.createAndSend.send(body, call.options()))
  }

const pairOf = (text: CheckedText, { name, from }: AirshipSetUp) => ({
  msisdn: toMsisdn(text.to),
  sender: fromOf(text, name, from) ?? from,
})
