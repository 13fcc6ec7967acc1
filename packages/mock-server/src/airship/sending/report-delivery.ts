import type { EngineClock } from '../../clock/create-clock.ts'
import { segments } from '@textwire/phone'
import type { ProjectState } from '../project-state.ts'
import { smsDevice } from '../sms/tell-compliance.ts'
import { emitEvent } from '../stream/emit-event.ts'
import type { DeliveryRow, PushRow } from './push-row.ts'
import type { Recipient } from './recipient.ts'

interface Delivered {
  readonly row: DeliveryRow
  readonly push: PushRow
  readonly recipient: Recipient
}

interface ReportContext {
  readonly clock: EngineClock
}

/**
 * Tells the stream that a message went out, and what the carrier says of it: first `dispatched`, then how it ended.
 * Source: Airship, "Custom SMS events".
 */
export function reportDelivery(
  project: ProjectState,
  context: ReportContext,
  delivered: Delivered,
): void {
  const { push, row, recipient } = delivered
  const device = smsDevice(project, recipient)
  const sent = { ...triggeringPush(push), alerting: true }
  emitEvent(project, context, { type: 'SEND', device, body: sent })
  const id = crypto.randomUUID()
  for (const name of ['dispatched', row.outcome]) {
    const properties = propertiesOf(project, row, id, name)
    emitEvent(project, context, {
      type: 'CUSTOM',
      device,
      body: {
        name,
        interaction_type: 'delivery_report',
        source: 'API',
        properties,
        triggering_push: triggeringPush(push),
      },
    })
  }
}

/** Source: Airship, "Associated push": a time for what happened at one, a group for what took several pushes. */
const triggeringPush = ({ pushId, groupId, campaigns, at }: PushRow) => ({
  push_id: pushId,
  ...(groupId === undefined ? { time: new Date(at).toISOString() } : { group_id: groupId }),
  ...(campaigns && { campaigns }),
})

function propertiesOf(
  { options, undeliverable }: ProjectState,
  { msisdn, sender, platform, text }: DeliveryRow,
  id: string,
  name: string,
): Readonly<Record<string, unknown>> {
  const errorCode = undeliverable.get(msisdn)?.errorCode
  const error =
    name === 'dispatched' || errorCode === undefined ? {} : { error_code: String(errorCode) }
  const vendor = options.vendor ?? 'CLX'
  if (platform === 'mms') {
    return { tracking_id: id, vendor, sender, ...RESULTS[resultOf(name)], ...error }
  }
  return {
    sender,
    vendor,
    vendorDeliveryId: id,
    ...error,
    ...(options.rcs?.includes(`+${msisdn}`) === true && { is_rcs: true }),
    number_of_message_parts: segments(text).segments,
  }
}

/** Of the four published codes, two say that an MMS went well; which of them says what is assumed. */
const RESULTS = {
  sent: { result_code: 'N101', result_status: 'Message Dispatched' },
  arrived: { result_code: 'N102', result_status: 'Message Sent/Delivered', sent_as: 'MMS' },
  failed: { result_code: 'E101', result_status: 'Message Failed' },
} as const

function resultOf(name: string): keyof typeof RESULTS {
  if (name === 'dispatched') return 'sent'
  return name === 'delivered' ? 'arrived' : 'failed'
}
