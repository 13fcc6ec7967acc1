import type {
  StreamComplianceEventsBody as ComplianceFields,
  StreamEventsBody as EventsFields,
  StreamFilter as FilterFields,
  StreamGroup,
  StreamPush,
} from '../generated/types.ts'
import type { Exclusive } from './exclusive.ts'

/** Where a stream begins: at one end of what Airship keeps (7 days), or after an offset. One of them, and never both. */
export type StreamPosition = Exclusive<
  Required<Pick<EventsFields, 'start'>> | Required<Pick<EventsFields, 'resume_offset'>>
>

type Named<Key extends string> = Exclusive<{ [One in Key]: Record<One, string> }[Key]>

/** What an event has to be; every field that is there has to hold, and of a list any entry. */
export type StreamFilter = Omit<FilterFields, 'devices' | 'users' | 'notifications'> & {
  devices?: Named<'channel' | 'named_user_id'>[]
  users?: Named<'contact_id' | 'named_user_id'>[]
  notifications?: Exclusive<StreamPush | StreamGroup>
}

/**
 * The body of `streamEvents`: from where, which events and how many of them.
 *
 * @example
 * ```ts
 * import type { StreamEventsBody } from '@textwire/airship/contract'
 *
 * const body: StreamEventsBody = {
 *   resume_offset: '1000005312986',
 *   filters: [{ types: ['MOBILE_ORIGINATED'] }],
 * }
 * ```
 */
export type StreamEventsBody = Omit<EventsFields, keyof StreamPosition | 'filters'> & {
  filters?: StreamFilter[]
} & StreamPosition

/** The body of `streamComplianceEvents`: from where, and how many of the events. */
export type StreamComplianceEventsBody = Omit<ComplianceFields, keyof StreamPosition> &
  StreamPosition
