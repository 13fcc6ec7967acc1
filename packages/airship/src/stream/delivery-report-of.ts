import { deliveryErrorCodes } from './delivery-error-codes.ts'

/** What has become of a message; `read` is told of RCS messages alone. New names may come. */
export type DeliveryReportName =
  | 'dispatched'
  | 'aborted'
  | 'rejected'
  | 'delivered'
  | 'failed'
  | 'expired'
  | 'unknown'
  | 'undeliverable'
  | 'deleted'
  | 'read'
  | (string & {})

/** What a vendor reports of one message. A field that the event lacks is undefined. */
export interface DeliveryReport {
  readonly name: DeliveryReportName
  /** The push that sent the message: one of the `push_ids` that the send answered with. */
  readonly push_id: string | undefined
  readonly group_id: string | undefined
  /** The channel of the person. */
  readonly channel: string | undefined
  /** The number of the person, digits alone. */
  readonly delivery_address: string | undefined
  /** The number or short code that it came from: a text, though Airship's own examples show a number. */
  readonly sender: string | undefined
  /** `CLX` (Sinch) or `TWILIO`. */
  readonly vendor: string | undefined
  /** The vendor's id of an SMS. */
  readonly vendorDeliveryId: string | undefined
  /** The vendor's id of an MMS, which comes as `tracking_id` or `tracking_Id`. */
  readonly tracking_id: string | undefined
  /** Of an MMS, such as `N101` or `E102`. */
  readonly result_code: string | undefined
  /** Whether it went as RCS. */
  readonly is_rcs: boolean | undefined
  /** The vendor's code, when there is one. */
  readonly error: DeliveryError | undefined
}

/** Why a message did not arrive, or how far it has come. */
export interface DeliveryError {
  readonly code: string
  /** What Airship says that it means; undefined for a vendor's own code. */
  readonly meaning: string | undefined
  /** False for a code that only says how far the message has come; a vendor's own code is taken for an error. */
  readonly isError: boolean
}

type Fields = Readonly<Record<string, unknown>>

/**
 * The delivery report that an event of the type `CUSTOM` holds, with its fields in one form; undefined for every other
 * event. Source: Airship, Real-Time Data Streaming, "SMS delivery report" and "RCS read report".
 *
 * @example
 * ```ts
 * import { createAirship, deliveryReportOf } from '@textwire/airship'
 *
 * const airship = createAirship()
 * for await (const event of airship.events.stream({ start: 'LATEST' })) {
 *   const report = deliveryReportOf(event)
 *   if (report?.error?.isError) console.log(report.push_id, report.name, report.error.meaning)
 * }
 * ```
 */
export function deliveryReportOf(event: { readonly type: string }): DeliveryReport | undefined {
  const { type, body, device }: { type: string; body?: unknown; device?: unknown } = event
  const { interaction_type: interaction, name, properties, triggering_push: push } = fieldsOf(body)
  if (type !== 'CUSTOM' || interaction !== 'delivery_report' || typeof name !== 'string')
    return undefined
  const { channel, delivery_address: address, identifiers } = fieldsOf(device)
  const { push_id: pushId, group_id: groupId } = fieldsOf(push)
  const told = fieldsOf(properties)
  return {
    name,
    push_id: toText(pushId),
    group_id: toText(groupId),
    channel: toText(channel),
    delivery_address: toText(address),
    sender: toText(told['sender']) ?? toText(fieldsOf(identifiers)['sender']),
    vendor: toText(told['vendor']),
    vendorDeliveryId: toText(told['vendorDeliveryId']),
    tracking_id: toText(told['tracking_id']) ?? toText(told['tracking_Id']),
    result_code: toText(told['result_code']),
    is_rcs: typeof told['is_rcs'] === 'boolean' ? told['is_rcs'] : undefined,
    error: toError(toText(told['error_code'])),
  }
}

function toError(code: string | undefined): DeliveryError | undefined {
  if (code === undefined) return undefined
  const known = Object.hasOwn(deliveryErrorCodes, code) ? deliveryErrorCodes[code] : undefined
  return { code, meaning: known?.meaning, isError: known?.isError ?? true }
}

function fieldsOf(value: unknown): Fields {
  // Whatever the fields hold is looked at one by one.
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** Airship's examples show numbers where its schema says text. */
function toText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
