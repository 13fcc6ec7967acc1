import type { AppState } from '../app-state.ts'
import { ownerOf } from '../people/find-people.ts'
import { matchFilters } from './match-filters.ts'
import type { Segment } from './segment-row.ts'
import type { Subscription } from '../people/subscription-row.ts'

export const findSegment = (app: AppState, name: string): Segment | undefined =>
  [...app.segments.values()].find((segment) => segment.name === name)

/** `All` is everyone, unless the app has given that name to a segment. Source: "Count unsaved". */
export function segmentMembers(app: AppState, name: string, now: number): readonly Subscription[] {
  const segment = findSegment(app, name)
  if (segment !== undefined) return membersOf(app, segment, now)
  // An unknown name reaches nobody, as a segment without members does.
  return name === 'All' ? [...app.subscriptions.values()] : []
}

/** The subscriptions of a segment, unsubscribed ones among them. */
export const membersOf = (
  app: AppState,
  { filters }: Pick<Segment, 'filters'>,
  now: number,
): readonly Subscription[] =>
  [...app.subscriptions.values()].filter((subscription) =>
    matchFilters(filters, { user: ownerOf(app, subscription), subscription }, now),
  )
