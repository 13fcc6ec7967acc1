import { operation } from '../operation.ts'
import { pushesOfId } from './push-counts.ts'
import { pushDetail } from './push-detail.ts'

/** `airship.getPushReport`. Source: Airship, "Per push: detail". */
export const getPushReport = operation('getPushReport', ({ path: { push_id }, project }) =>
  pushDetail(project, pushesOfId(project, push_id), { push_id }),
)
