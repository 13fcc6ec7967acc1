import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { publicUrl } from '../public-url.ts'

/** `airship.createSegment`. Source: Airship, "Create segment". Two of one name can exist. */
export const createSegment = operation('createSegment', ({ body, project, exchange, now }) => {
  const id = crypto.randomUUID()
  const { display_name: displayName, criteria } = body
  project.segments.set(id, { id, displayName, criteria, created: now, modified: now })
  const location = publicUrl(exchange, `/api/segments/${id}`)
  return answer(201, { segment_id: id }, { location })
})
