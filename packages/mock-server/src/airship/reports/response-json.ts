import { isObject } from '../../world/parse-json.ts'
import type { ProjectState } from '../project-state.ts'
import type { PushRow } from '../sending/push-row.ts'
import { countPushes, idsOf } from './push-counts.ts'
import { toReportDate } from './report-date.ts'

/** A push and how people responded, as the list of responses has it. */
export function responseJson(project: ProjectState, push: PushRow) {
  return {
    push_uuid: push.pushId,
    push_time: toReportDate(push.at),
    push_type: typeOf(push),
    ...countPushes(project, idsOf([push])),
    ...(push.groupId !== undefined && { group_id: push.groupId }),
  }
}

/** The words are published; which push gets which is read off them. */
function typeOf({ scheduleId, body }: PushRow): string {
  if (scheduleId !== undefined) return 'SCHEDULED_PUSH'
  const audience = isObject(body) && 'audience' in body ? body.audience : undefined
  if (audience === 'all') return 'BROADCAST_PUSH'
  if (!isObject(audience)) return 'UNICAST_PUSH'
  if ('segment' in audience) return 'SEGMENTS_PUSH'
  return 'tag' in audience ? 'TAG_PUSH' : 'UNICAST_PUSH'
}
