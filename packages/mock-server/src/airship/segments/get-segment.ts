import { answer, notFound } from '../answers.ts'
import { operation } from '../operation.ts'

/** `airship.getSegment`. Source: Airship, "Segment lookup". */
export const getSegment = operation('getSegment', ({ path, project }) => {
  const segment = project.segments.get(path.segment_id.toLowerCase())
  if (segment === undefined) return notFound('segment')
  const { displayName: display_name, criteria } = segment
  return answer(200, { display_name, criteria })
})
