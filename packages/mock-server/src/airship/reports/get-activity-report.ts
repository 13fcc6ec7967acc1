import { json } from '../../world/mock-response.ts'
import { isObject } from '../../world/parse-json.ts'
import { operation } from '../operation.ts'
import type { ProjectState } from '../project-state.ts'
import type { PushRow } from '../sending/push-row.ts'
import { pageOfPushes } from './page-of-pushes.ts'
import { countPushes, idsOf } from './push-counts.ts'
import { readRange } from './read-range.ts'
import { toReportDate } from './report-date.ts'

/** `airship.getActivityReport`. Source: Airship, "Activity log". Pushes that asked to be left out are. */
export const getActivityReport = operation('getActivityReport', ({ query, exchange, project }) => {
  const { range, refusal } = readRange(query)
  if (refusal !== undefined) return refusal
  const wanted = { range, limit: query.limit }
  const { pushes, limit, link } = pageOfPushes(exchange, project, wanted, isLogged)
  const body = {
    app_key: project.options.appKey,
    start: toReportDate(range.start),
    end: toReportDate(range.end),
    limit,
    ...link.body,
    activities: pushes.map((push) => activityOf(project, push)),
  }
  return json(200, body, link.headers)
})

function activityOf(project: ProjectState, push: PushRow) {
  const { sends, direct_responses: clicks } = countPushes(project, idsOf([push]))
  return {
    push_id: push.pushId,
    timestamp: toReportDate(push.at),
    type: push.groupId === undefined ? 'PUSH' : 'GROUP',
    experiment: false,
    delivery: { sms: { total: sends } },
    details: { interaction: { sms: { clicks } } },
  }
}

function isLogged({ body }: PushRow): boolean {
  const options = isObject(body) && 'options' in body ? body.options : undefined
  const isOmitted = isObject(options) && 'omit_from_activity_log' in options
  return !isOmitted || options.omit_from_activity_log !== true
}
