import type {
  ComplianceEvent,
  DeliveryReportEvent,
  MobileOriginatedEvent,
  OffsetUpdateEvent,
  ShortLinkClickEvent,
  StreamEvent,
} from '../contract/index.ts'

/** What a stream hands over. Where it is, is told by `stream.offset`. */
export type StreamedEvent = Exclude<StreamEvent, OffsetUpdateEvent>

/**
 * The events that concern texts, by what they are. A delivery report is a `CUSTOM` event; so are a project's own events,
 * which are not among these.
 */
export interface StreamedEvents {
  readonly MOBILE_ORIGINATED: MobileOriginatedEvent
  readonly SHORT_LINK_CLICK: ShortLinkClickEvent
  readonly DELIVERY_REPORT: DeliveryReportEvent
  readonly COMPLIANCE: ComplianceEvent
}

/**
 * Whether an event is of one of the kinds, which are then all that the compiler takes it for. A comparison of `event.type`
 * would leave the events of types that nobody knows yet among them, and cannot tell a delivery report from a project's own
 * custom events.
 *
 * @example
 * ```ts
 * import { createAirship, isEvent } from '@textwire/airship'
 *
 * const airship = createAirship()
 * for await (const event of airship.events.stream({ start: 'LATEST' })) {
 *   if (isEvent(event, 'SHORT_LINK_CLICK')) console.log(event.body.properties?.original_url)
 * }
 * ```
 */
export function isEvent<Kind extends keyof StreamedEvents>(
  event: StreamedEvent,
  ...kinds: readonly [Kind, ...Kind[]]
): event is StreamedEvents[Kind] {
  return kinds.some((kind) =>
    kind === 'DELIVERY_REPORT'
      ? event.type === 'CUSTOM' && interactionOf(event) === 'delivery_report'
      : event.type === kind,
  )
}

function interactionOf({ body }: StreamedEvent): unknown {
  // Any object can be read by name.
  return typeof body === 'object' && body !== null
    ? (body as { readonly interaction_type?: unknown }).interaction_type
    : undefined
}
