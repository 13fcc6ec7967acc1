import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { smsDevice } from '../sms/tell-compliance.ts'
import { emitEvent } from '../stream/emit-event.ts'
import type { Meaning } from './meaning-of.ts'
import type { InboundSeed } from './receive-text.ts'

/** Puts a text from a person into the stream. Source: Airship, "Mobile originated event". */
export function tellOrigin(
  project: ProjectState,
  context: Pick<AirshipContext, 'clock'>,
  seed: InboundSeed,
  { word }: Meaning,
  outbound = '',
): void {
  const { msisdn, sender, text, sentAt } = seed
  emitEvent(project, context, {
    type: 'MOBILE_ORIGINATED',
    device: smsDevice(project, seed),
    occurred: sentAt,
    body: {
      event_type: 'mobile_originated_sms',
      identifiers: { sender, msisdn },
      properties: {
        inbound_message: text,
        outbound_message: outbound,
        ...(word !== undefined && { keyword: word.toUpperCase() }),
      },
    },
  })
}
