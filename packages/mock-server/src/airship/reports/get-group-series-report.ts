import { operation } from '../operation.ts'
import { pushesOfGroup } from './push-counts.ts'
import { pushSeries } from './push-series.ts'

/** `airship.getGroupSeriesReport`. Source: Airship, "Per group: series". */
export const getGroupSeriesReport = operation(
  'getGroupSeriesReport',
  ({ path: { group_id }, query, project }) =>
    pushSeries(project, pushesOfGroup(project, group_id), { group_id }, query),
)
