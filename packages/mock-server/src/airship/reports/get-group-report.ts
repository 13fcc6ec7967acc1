import { operation } from '../operation.ts'
import { pushesOfGroup } from './push-counts.ts'
import { pushDetail } from './push-detail.ts'

/** `airship.getGroupReport`. Source: Airship, "Per group: detail". */
export const getGroupReport = operation('getGroupReport', ({ path: { group_id }, project }) =>
  pushDetail(project, pushesOfGroup(project, group_id), { group_id }),
)
