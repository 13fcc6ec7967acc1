import { json, type MockResponse } from '../../world/mock-response.ts'
import type { ProjectState } from '../project-state.ts'
import type { PushRow } from '../sending/push-row.ts'
import { countPushes, idsOf } from './push-counts.ts'
import { noReport } from './no-report.ts'
import { toReportDate } from './report-date.ts'

/** What became of pushes, all in all. Report bodies have no `ok`. */
export function pushDetail(
  project: ProjectState,
  pushes: readonly PushRow[],
  name: Readonly<Record<string, string>>,
): MockResponse {
  const [first] = pushes
  if (first === undefined) return noReport()
  const counts = { ...countPushes(project, idsOf(pushes)), influenced_responses: 0 }
  return json(200, {
    app_key: project.options.appKey,
    ...name,
    created: toReportDate(first.at),
    ...counts,
    alerting_sends: counts.sends,
    silent_sends: 0,
    rich_sends: 0,
    rich_responses: 0,
    rich_deletions: 0,
    platforms: { sms: counts },
  })
}
