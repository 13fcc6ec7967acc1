import type { Audience } from '@textwire/airship/contract'
import type { ProjectState } from '../project-state.ts'
import type { AirshipSegment } from './segment.ts'

/** The segments of a project. */
export interface SegmentsHandle {
  /** Adds a segment; its `id` is what an audience names. */
  segment(displayName: string, criteria: Audience): AirshipSegment
  readonly segments: readonly AirshipSegment[]
}

export const createSegmentsHandle = (
  { segments }: ProjectState,
  now: () => number,
): SegmentsHandle => ({
  segment(displayName, criteria) {
    const id = crypto.randomUUID()
    const at = now()
    return segments.set(id, { id, displayName, criteria, created: at, modified: at })
  },
  get segments() {
    return [...segments.values()]
  },
})
