import type { ReplyEffect } from '../../phone/virtual-phone.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { askForConsent } from '../sms/ask-for-consent.ts'
import { findChannel, optedIn, optedOut, putChannel } from '../sms/channel.ts'
import { tellCompliance, type SmsPerson } from '../sms/tell-compliance.ts'
import type { Meaning } from './meaning-of.ts'

/** What a word did to consent. */
export interface ConsentChange {
  readonly effect: Extract<ReplyEffect, 'opted-in' | 'opted-out' | 'prompted' | 'none'>
  /** The question that the person got. */
  readonly outbound?: string
}

const NOTHING: ConsentChange = { effect: 'none' }

/** Does to a person's consent what the word that they sent asks for. */
export function changeConsent(
  project: ProjectState,
  context: Pick<AirshipContext, 'carrier' | 'clock'>,
  person: SmsPerson,
  consent: Meaning['consent'],
): ConsentChange {
  if (consent === 'stop') return stop(project, person, context.clock.now())
  if (consent === 'agree' || consent === 'join') return start(project, context, person, consent)
  return NOTHING
}

function stop(project: ProjectState, { msisdn, sender }: SmsPerson, now: number): ConsentChange {
  const channel = findChannel(project, msisdn, sender)
  if (channel === undefined || channel.consent === 'opted-out') return NOTHING
  putChannel(project, msisdn, sender, optedOut(now), now)
  return { effect: 'opted-out' }
}

function start(
  project: ProjectState,
  context: Pick<AirshipContext, 'carrier' | 'clock'>,
  person: SmsPerson,
  consent: 'agree' | 'join',
): ConsentChange {
  const { msisdn, sender } = person
  const channel = findChannel(project, msisdn, sender)
  if (channel?.consent === 'opted-in') return NOTHING
  const now = context.clock.now()
  const isEnough = consent === 'join' && project.options.keywordOptIn === 'single'
  if (channel?.consent === 'pending' || isEnough) {
    if (channel === undefined) createByText(project, context, person)
    putChannel(project, msisdn, sender, optedIn(now), now)
    return { effect: 'opted-in' }
  }
  // Agreeing to what nobody asked begins no opt-in of its own.
  if (consent === 'agree') return NOTHING
  if (channel === undefined) createByText(project, context, person)
  else putChannel(project, msisdn, sender, { consent: 'pending' }, now)
  const { text } = askForConsent(project, context, person)
  return { effect: 'prompted', outbound: text }
}

/** Makes a channel for somebody who texted; it is not opted in. Source: Airship, "SMS compliance events". */
export function createByText(
  project: ProjectState,
  context: Pick<AirshipContext, 'clock'>,
  person: SmsPerson,
): void {
  putChannel(project, person.msisdn, person.sender, { consent: 'pending' }, context.clock.now())
  tellCompliance(project, context, person, 'mobile_create_channel', { registration_type: 'create' })
}
