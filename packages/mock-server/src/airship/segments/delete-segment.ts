import { noContent, notFound } from '../answers.ts'
import { operation } from '../operation.ts'

/** `airship.deleteSegment`. Source: Airship, "Delete segment". */
export const deleteSegment = operation('deleteSegment', ({ path, project }) => {
  const id = path.segment_id.toLowerCase()
  if (project.segments.get(id) === undefined) return notFound('segment')
  project.segments.delete(id)
  return noContent
})
