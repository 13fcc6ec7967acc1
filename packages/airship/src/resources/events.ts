import type { DeepReadonly } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  ComplianceStreamEvent,
  OffsetUpdateEvent,
  StreamComplianceEventsBody,
  StreamEventsBody,
} from '../contract/index.ts'
import { createEventStream } from '../stream/create-event-stream.ts'
import type { EventStream } from '../stream/event-stream.ts'
import type { StreamedEvent } from '../stream/is-event.ts'
import type { EventStreamOptions } from '../stream/event-stream-options.ts'

/** What happens in a project, as it happens: Airship's Real-Time Data Streaming. */
export interface Events {
  /**
   * Reads events without end: texts that come in, clicks, delivery reports and all that Airship adds. It connects again
   * behind the last event whenever the connection is lost, and hands none over twice. Needs a client with a bearer `token`
   * made for a direct integration.
   *
   * Nothing is sent before a loop begins. Event types that are not known pass through.
   *
   * @throws {ConfigurationError} When an option is out of range.
   * @example
   * ```ts
   * import { createAirship, isEvent } from '@textwire/airship'
   *
   * const airship = createAirship({ appKey: '…', token: '…' })
   *
   * for await (const event of airship.events.stream({ start: 'LATEST' })) {
   *   if (isEvent(event, 'MOBILE_ORIGINATED')) console.log(event.body.properties?.inbound_message)
   * }
   * ```
   */
  stream(
    request: DeepReadonly<StreamEventsBody>,
    options?: EventStreamOptions,
  ): EventStream<StreamedEvent>
  /**
   * Reads who opted in and out, how and when, without end: for the record that the law asks for. Needs a client with the
   * `masterSecret`.
   *
   * Begin a record at `EARLIEST`, and go on from a stored offset: a stream that begins at `LATEST` and is lost before its
   * first event begins at `LATEST` again, and skips what happened meanwhile. Airship publishes `enable_offset_updates`,
   * which would tell the offset before, for the other stream alone, so it is not asked for here.
   *
   * @throws {ConfigurationError} When an option is out of range.
   */
  compliance(
    request: DeepReadonly<StreamComplianceEventsBody>,
    options?: EventStreamOptions,
  ): EventStream<Exclude<ComplianceStreamEvent, OffsetUpdateEvent>>
}

/** The streams of a connection. */
export function createEvents({ openEvents, wire }: AirshipConnection): Events {
  return {
    stream: (request, options) => {
      // Without them a stream that is lost before its first event would not know where it was.
      const asked = { enable_offset_updates: true, ...request }
      return createEventStream(openEvents, rows.streamEvents, asked, options, wire)
    },
    compliance: (request, options) =>
      createEventStream(openEvents, rows.streamComplianceEvents, request, options, wire),
  }
}
