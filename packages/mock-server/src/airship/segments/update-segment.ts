import { answer, notFound } from '../answers.ts'
import { operation } from '../operation.ts'

/** `airship.updateSegment`. Source: Airship, "Update segment": scheduled messages go by what it is when they are sent. */
export const updateSegment = operation('updateSegment', ({ path, body, project, now }) => {
  const segment = project.segments.get(path.segment_id.toLowerCase())
  if (segment === undefined) return notFound('segment')
  const { display_name: displayName, criteria } = body
  project.segments.set(segment.id, { ...segment, displayName, criteria, modified: now })
  return answer(200, {})
})
