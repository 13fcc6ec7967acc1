import type { Handler } from '../handler.ts'
import { createSegment } from './create-segment.ts'
import { deleteSegment } from './delete-segment.ts'
import { getSegment } from './get-segment.ts'
import { listSegments } from './list-segments.ts'
import { updateSegment } from './update-segment.ts'

/** The operations on segments. */
export const segmentsHandlers = {
  listSegments,
  createSegment,
  getSegment,
  updateSegment,
  deleteSegment,
} satisfies Record<string, Handler>
