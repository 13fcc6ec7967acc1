import { json } from '../../world/mock-response.ts'
import { appOperation } from '../operation.ts'
import { segmentJson } from './segment-json.ts'
import { withCodes } from '../wordings.ts'

/** Source: OneSignal, reference page "View segments". */
const MAX_PAGE = 300

/** `onesignal.listSegments`. Source: OneSignal, reference page "View segments". */
export const listSegments = appOperation(
  'listSegments',
  ({ app, query }) => {
    const { offset = 0, limit = MAX_PAGE } = query
    const all = [...app.segments.values()].toSorted((one, other) => one.createdAt - other.createdAt)
    const page = all.slice(offset, offset + limit)
    const segments = page.map((segment) => segmentJson(segment, app.options.appId))
    const status = app.options.dialect === 'sdk' ? 201 : 200
    return json(status, { total_count: all.length, offset, limit, segments })
  },
  withCodes,
)
