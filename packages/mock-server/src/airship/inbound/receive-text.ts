import type { Keyword } from '../../carrier/keyword-of.ts'
import type { ReplyEffect } from '../../phone/virtual-phone.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { findChannel } from '../sms/channel.ts'
import { tellCompliance, type SmsPerson } from '../sms/tell-compliance.ts'
import { textPerson } from '../sms/text-person.ts'
import { changeConsent, createByText, type ConsentChange } from './change-consent.ts'
import { forwardText } from './forward-text.ts'
import { meaningOf, type Meaning } from './meaning-of.ts'
import { tellOrigin } from './tell-origin.ts'

/** What receiving a text works with. */
export type InboundContext = Pick<AirshipContext, 'carrier' | 'clock' | 'outbound'>

/** A text from a person. */
export interface InboundSeed extends SmsPerson {
  readonly text: string
  /** When it was sent, in milliseconds since the epoch. */
  readonly sentAt: number
}

/** What a text has led to. */
export interface Reception {
  readonly keyword: Keyword | undefined
  readonly effect: ReplyEffect
}

/** Receives a text: consent first, then the keywords of the project. */
export function receiveText(
  project: ProjectState,
  context: InboundContext,
  seed: InboundSeed,
): Reception {
  const meaning = meaningOf(project.options, seed.sender, seed.text)
  const { keyword } = meaning
  const change = changeConsent(project, context, seed, meaning.consent)
  const isStranger = findChannel(project, seed.msisdn, seed.sender) === undefined
  if (isStranger && keyword?.createsChannel === true) createByText(project, context, seed)
  const reply = change.effect === 'prompted' ? undefined : keyword?.reply
  const outbound = change.outbound ?? reply
  tellOrigin(project, context, seed, meaning, outbound)
  tellConsent(project, context, seed, meaning, { ...change, ...(outbound && { outbound }) })
  if (reply !== undefined) {
    textPerson(project, context, seed, { text: reply, kind: 'keyword-reply' })
  }
  const forwarded = forwardText(project, context, seed, meaning)
  return { keyword: familyOf(meaning), effect: effectOf(meaning, change, reply, forwarded) }
}

function tellConsent(
  project: ProjectState,
  context: InboundContext,
  seed: InboundSeed,
  { word, consent }: Meaning,
  { effect, outbound }: ConsentChange,
): void {
  const properties = {
    inbound_message: seed.text,
    ...(outbound !== undefined && { outbound_message: outbound }),
    ...(word !== undefined && { keyword: word.toUpperCase() }),
  }
  if (word === undefined) {
    tellCompliance(project, context, seed, 'mobile_keyword_unmatched', properties)
  } else if (consent === 'stop') {
    tellCompliance(project, context, seed, 'mobile_opt_out', properties)
  } else {
    const type = effect === 'opted-in' ? 'mobile_opt_in' : 'mobile_keyword_matched'
    tellCompliance(project, context, seed, type, properties)
  }
}

function familyOf({ consent }: Meaning): Keyword | undefined {
  return consent === 'agree' || consent === 'join' ? 'start' : consent
}

function effectOf(
  { consent }: Meaning,
  { effect }: ConsentChange,
  reply: string | undefined,
  forwarded: boolean,
): ReplyEffect {
  if (effect !== 'none') return effect
  if (reply !== undefined) return consent === 'help' ? 'helped' : 'answered'
  return forwarded ? 'forwarded' : 'none'
}
