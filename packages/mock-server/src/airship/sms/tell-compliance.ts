import { deviceOf } from '../stream/device-of.ts'
import { emitEvent } from '../stream/emit-event.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { findChannel } from './channel.ts'

/** A number and the sender that it deals with; a channel is one. */
export interface SmsPerson {
  /** Digits alone. */
  readonly msisdn: string
  readonly sender: string
}

/** What happens to consent. Source: Airship, "SMS compliance events". */
export type ComplianceType =
  | 'registration'
  | 'create_and_send'
  | 'api_initiate_opt_in'
  | 'mobile_create_channel'
  | 'mobile_keyword_matched'
  | 'mobile_keyword_unmatched'
  | 'mobile_opt_in'
  | 'mobile_opt_out'
  | 'mobile_terminated_message'
  | 'custom_keyword_response'
  | 'opted_out'
  | 'uninstall'

/** Puts an event into the compliance stream; call it while the channel is still there. */
export function tellCompliance(
  project: ProjectState,
  context: Pick<AirshipContext, 'clock'>,
  person: SmsPerson,
  event_type: ComplianceType,
  properties?: Readonly<Record<string, unknown>>,
): void {
  const { msisdn, sender } = person
  emitEvent(project, context, {
    type: 'COMPLIANCE',
    device: smsDevice(project, person),
    body: { event_type, identifiers: { sender, msisdn }, ...(properties && { properties }) },
  })
}

/** The channel of a person as events name it; somebody without one has an address all the same. */
export function smsDevice(project: ProjectState, { msisdn, sender }: SmsPerson) {
  const channel = findChannel(project, msisdn, sender)
  return channel === undefined
    ? { device_type: 'SMS', delivery_address: msisdn, identifiers: { sender } }
    : deviceOf(channel)
}
