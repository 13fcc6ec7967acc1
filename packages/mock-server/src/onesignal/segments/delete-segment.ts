import { json } from '../../world/mock-response.ts'
import { appOperation } from '../operation.ts'
import { assertOwn } from './segment-of.ts'

/** `onesignal.deleteSegment`: an unknown one is 404 without a reason. Source: reference page "Delete segment". */
export const deleteSegment = appOperation('deleteSegment', ({ app, path }) => {
  const segment = app.segments.get(path.segment_id.toLowerCase())
  if (segment === undefined) return json(404, { success: false })
  assertOwn(segment)
  app.segments.delete(segment.id)
  return json(200, { success: true })
})
