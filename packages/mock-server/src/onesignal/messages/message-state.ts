import type { OutboundParts } from '../events/event-streams.ts'
import { createEventStreams, type EventStreams } from '../events/event-streams.ts'
import type { ExportFile } from '../reports/export-file.ts'
import type { RollingSum } from '../../world/rolling-sum.ts'
import type { Store, Table } from '../../world/store.ts'
import { createKeyRing, type KeyRing } from './key-ring.ts'
import type { MessageOptions } from './message-options.ts'
import type { Click, Delivery, MessageRow, Template } from './message-rows.ts'
import type { OutcomeRow } from '../reports/outcome-row.ts'
import { createMessageVolume } from '../limits/message-volume.ts'
import { createRateLimiter, type RateLimiter } from '../limits/rate-limiter.ts'

/** What an app has sent and means to send. */
export interface MessageState {
  readonly messages: Table<MessageRow>
  /** By id in small letters. */
  readonly templates: Table<Template>
  readonly deliveries: Table<Delivery>
  readonly clicks: Table<Click>
  readonly outcomes: Table<OutcomeRow>
  /** By name; gone when their time is over. */
  readonly files: Table<ExportFile>
  /** Since when the app is disabled, under `ROW`; none while it is not. */
  readonly disabled: Table<number>
  /** How many messages were delivered lately, where the app has a limit on them. */
  readonly volume: RollingSum
  readonly keys: KeyRing
  readonly limiter: RateLimiter
  readonly streams: EventStreams
}

/** @throws {RangeError} If an event stream's template cannot be read, or its URL leaves this machine. */
export const createMessageState = (
  options: MessageOptions,
  store: Store,
  now: () => number,
  parts: OutboundParts,
): MessageState => ({
  messages: store.table(),
  templates: store.table(),
  deliveries: store.table(),
  clicks: store.table(),
  outcomes: store.table(),
  files: store.table(),
  disabled: store.table(),
  volume: createMessageVolume(store),
  keys: createKeyRing(store.table(), now, options.inFlight),
  limiter: createRateLimiter(options, store, now),
  streams: createEventStreams(options.eventStreams ?? [], store, parts),
})
