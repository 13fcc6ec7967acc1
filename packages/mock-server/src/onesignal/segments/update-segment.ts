import { json } from '../../world/mock-response.ts'
import { texts } from '../errors.ts'
import { appOperation } from '../operation.ts'
import { findSegment } from './segment-members.ts'
import { assertOwn, segmentOf } from './segment-of.ts'
import { withSuccess } from '../wordings.ts'

/** `onesignal.updateSegment`. Source: OneSignal, reference page "Update segment". */
export const updateSegment = appOperation(
  'updateSegment',
  ({ app, path, body, now }) => {
    const known = segmentOf(app, path.segment_id)
    assertOwn(known)
    const { name, description = known.description, filters = known.filters } = body
    const namesake = findSegment(app, name)
    if (namesake !== undefined && namesake.id !== known.id) {
      return json(400, { success: false, errors: [texts.segmentTaken] })
    }
    const { description: _before, ...rest } = known
    // An empty description takes the old one away; none leaves it.
    const about = description === undefined || description === '' ? {} : { description }
    app.segments.set(known.id, { ...rest, ...about, name, filters, updatedAt: now })
    return json(200, { success: true, id: known.id })
  },
  withSuccess,
)
