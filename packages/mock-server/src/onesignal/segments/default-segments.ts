import type { FilterEntry } from '@textwire/onesignal/contract'
import type { Segment } from './segment-row.ts'

const recently: FilterEntry = { field: 'last_session', relation: '<', hours_ago: '168' }

const filtersByName: Readonly<Record<string, readonly FilterEntry[]>> = {
  'Subscribed Users': [],
  'Active Users': [recently],
  'Engaged Users': [recently, { field: 'session_count', relation: '>', value: '4' }],
  'Inactive Users': [{ field: 'last_session', relation: '>', hours_ago: '168' }],
}

/** The segments that every app begins with. Source: OneSignal, "Segments", built-in segments. */
export const defaultSegments = (now: number): readonly (readonly [string, Segment])[] =>
  Object.entries(filtersByName).map(([name, filters]) => {
    const id = crypto.randomUUID()
    return [id, { id, name, filters, source: 'default', createdAt: now, updatedAt: now }] as const
  })
