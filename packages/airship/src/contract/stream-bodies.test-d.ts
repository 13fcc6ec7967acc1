import { assertType, expectTypeOf, test } from 'vitest'
import type {
  StreamComplianceEventsBody as ComplianceFields,
  StreamEventsBody as EventsFields,
} from '../generated/types.ts'
import type {
  StreamComplianceEventsBody,
  StreamEventsBody,
  StreamFilter,
  StreamPosition,
  StreamSubset,
} from './types.ts'

test('a stream has one place to begin', () => {
  assertType<StreamEventsBody>({ start: 'LATEST' })
  assertType<StreamEventsBody>({ resume_offset: '1', enable_offset_updates: true })
  assertType<StreamPosition>({ start: 'EARLIEST' })
  // @ts-expect-error no place
  assertType<StreamPosition>({})
  // @ts-expect-error no place
  assertType<StreamEventsBody>({ filters: [{ types: ['CUSTOM'] }] })
  // @ts-expect-error no place
  assertType<StreamComplianceEventsBody>({})
  // @ts-expect-error two places
  assertType<StreamEventsBody>({ start: 'LATEST', resume_offset: '1' })
  // @ts-expect-error no such place
  assertType<StreamEventsBody>({ start: 'YESTERDAY' })
  // @ts-expect-error two places
  assertType<StreamComplianceEventsBody>({ start: 'EARLIEST', resume_offset: '1' })
  expectTypeOf<StreamEventsBody>().toExtend<EventsFields>()
  expectTypeOf<StreamComplianceEventsBody>().toExtend<ComplianceFields>()
})

test('a subset is a sample or a partition', () => {
  assertType<StreamSubset>({ type: 'SAMPLE', proportion: 0.1 })
  assertType<StreamSubset>({ type: 'PARTITION', count: 2, selection: 1 })
  // @ts-expect-error a partition without its number
  assertType<StreamSubset>({ type: 'PARTITION', count: 2 })
  // @ts-expect-error a sample of a partition
  assertType<StreamSubset>({ type: 'SAMPLE', proportion: 0.1, count: 2 })
})

test('a filter names whom an event concerns in one way an entry', () => {
  assertType<StreamFilter>({ devices: [{ channel: 'a' }, { named_user_id: 'b' }] })
  assertType<StreamFilter>({ users: [{ contact_id: 'a' }], notifications: { push_id: 'b' } })
  // @ts-expect-error two ways
  assertType<StreamFilter>({ devices: [{ channel: 'a', named_user_id: 'b' }] })
  // @ts-expect-error no way
  assertType<StreamFilter>({ users: [{}] })
  // @ts-expect-error two ways
  assertType<StreamFilter>({ notifications: { push_id: 'a', group_id: 'b' } })
  // @ts-expect-error no such kind
  assertType<StreamFilter>({ types: ['TELEPATHY'] })
})
