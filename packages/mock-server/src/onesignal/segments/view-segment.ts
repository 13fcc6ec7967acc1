import { json } from '../../world/mock-response.ts'
import { appOperation } from '../operation.ts'
import { segmentDetailJson } from './segment-json.ts'
import { membersOf } from './segment-members.ts'
import { segmentOf } from './segment-of.ts'
import { isSubscribed } from '../people/subscription-row.ts'

/** `onesignal.viewSegment`. Source: OneSignal, reference page "View segment". */
export const viewSegment = appOperation('viewSegment', ({ app, path, query, now }) => {
  const segment = segmentOf(app, path.segment_id)
  // Counts are of those who can be reached. Source: OneSignal, "Segments".
  const subscriber_count = membersOf(app, segment, now).filter(isSubscribed).length
  const isDetailed = query['include-segment-detail'] === true
  return json(200, {
    subscriber_count,
    ...(isDetailed && { payload: segmentDetailJson(segment, app.options.dialect) }),
  })
})
