import type {
  ComplianceEvent,
  DeliveryReportEvent,
  MobileOriginatedEvent,
  OffsetUpdateEvent,
  ShortLinkClickEvent,
  StreamEvent,
} from '../generated/types.ts'

/**
 * The events of a stream that concern texts, by what they are. A delivery report is a `CUSTOM` event; so are events of
 * your own, which are not among these.
 */
export interface StreamEvents {
  MOBILE_ORIGINATED: MobileOriginatedEvent
  SHORT_LINK_CLICK: ShortLinkClickEvent
  DELIVERY_REPORT: DeliveryReportEvent
  COMPLIANCE: ComplianceEvent
  OFFSET_UPDATE: OffsetUpdateEvent
}

/**
 * Whether an event is of a kind. The compiler cannot tell by `type` alone, since kinds that are yet to come have a `type`
 * as well; and a delivery report is told from events of your own by its `interaction_type`.
 *
 * @example
 * ```ts
 * import { isStreamEvent } from '@textwire/airship/contract'
 * import type { StreamEvent } from '@textwire/airship/contract'
 *
 * declare const event: StreamEvent
 *
 * if (isStreamEvent(event, 'MOBILE_ORIGINATED')) {
 *   console.log(event.body.properties?.inbound_message)
 * }
 * ```
 */
export const isStreamEvent = <Kind extends keyof StreamEvents>(
  event: StreamEvent,
  kind: Kind,
): event is StreamEvents[Kind] =>
  kind === 'DELIVERY_REPORT'
    ? event.type === 'CUSTOM' && interactionOf(event) === 'delivery_report'
    : event.type === kind && (kind === 'OFFSET_UPDATE' || bodyOf(event) !== undefined)

const interactionOf = (event: StreamEvent): unknown =>
  Reflect.get(bodyOf(event) ?? {}, 'interaction_type')

const bodyOf = (event: StreamEvent): object | undefined =>
  'body' in event ? event.body : undefined
