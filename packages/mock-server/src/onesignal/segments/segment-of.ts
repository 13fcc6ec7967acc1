import { json } from '../../world/mock-response.ts'
import type { AppState } from '../app-state.ts'
import { texts } from '../errors.ts'
import { Refused } from '../refused.ts'
import type { Segment } from './segment-row.ts'

/** @throws {Refused} With 404. */
export function segmentOf(app: AppState, id: string): Segment {
  const segment = app.segments.get(id.toLowerCase())
  if (segment !== undefined) return segment
  throw new Refused(json(404, { success: false, errors: [texts.segmentNotFound] }))
}

/** @throws {Refused} With 400 for a segment that every app begins with. */
export function assertOwn(segment: Segment): void {
  if (segment.source === 'custom') return
  const errors = ['This segment is read-only']
  throw new Refused(json(400, { success: false, errors }))
}
