import type {
  StreamComplianceEventsBody as ComplianceFields,
  StreamEventsBody as EventsFields,
  StreamFilter as FilterFields,
  StreamGroup,
  StreamPush,
} from '../generated/types.ts'
import type { Exclusive } from './exclusive.ts'

type From = 'start' | 'resume_offset'
type Beginning = Exclusive<
  Required<Pick<EventsFields, 'start'>> | Required<Pick<EventsFields, 'resume_offset'>> | object
>

type Named<Key extends string> = Exclusive<{ [One in Key]: Record<One, string> }[Key]>

/** What an event has to be; every field that is there has to hold, and of a list any entry. */
export type StreamFilter = Omit<FilterFields, 'devices' | 'users' | 'notifications'> & {
  devices?: Named<'channel' | 'named_user_id'>[]
  users?: Named<'contact_id' | 'named_user_id'>[]
  notifications?: Exclusive<StreamPush | StreamGroup>
}

/**
 * The body of `streamEvents`: from where, which events and how many of them. A place to begin and an offset to go on
 * after exclude each other.
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
export type StreamEventsBody = Omit<EventsFields, From | 'filters'> & {
  filters?: StreamFilter[]
} & Beginning

/** The body of `streamComplianceEvents`. */
export type StreamComplianceEventsBody = Omit<ComplianceFields, From> & Beginning
