import type { ProjectState } from '../project-state.ts'
import type { PushRow } from '../sending/push-row.ts'
import { isWithin, type Range } from './read-range.ts'

/** What came of pushes. */
export interface PushCounts {
  /** Messages that went to the carrier. */
  readonly sends: number
  /** Clicks on short links. */
  readonly direct_responses: number
}

/** Counts what happened to some pushes, in a range if one is given. */
export function countPushes(
  { linkClicks, deliveries }: ProjectState,
  pushIds: ReadonlySet<string>,
  range: Range = { start: -Infinity, end: Infinity },
): PushCounts {
  const isMeant = ({ pushId, at }: { pushId: string; at: number }) =>
    pushIds.has(pushId) && isWithin(at, range)
  const sent = [...deliveries.values()].filter((one) => one.outcome !== 'dropped' && isMeant(one))
  return {
    sends: sent.length,
    direct_responses: [...linkClicks.values()].filter(isMeant).length,
  }
}

/** The pushes of a group; none if there is no such group. */
export const pushesOfGroup = ({ pushes }: ProjectState, groupId: string): PushRow[] =>
  [...pushes.values()].filter((push) => push.groupId === groupId.toLowerCase())

/** The push of an id as a list, which is empty if there is none. */
export function pushesOfId({ pushes }: ProjectState, pushId: string): PushRow[] {
  const push = pushes.get(pushId.toLowerCase())
  return push === undefined ? [] : [push]
}

export const idsOf = (pushes: readonly PushRow[]): ReadonlySet<string> =>
  new Set(pushes.map(({ pushId }) => pushId))
