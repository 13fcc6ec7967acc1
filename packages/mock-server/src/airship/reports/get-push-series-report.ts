import { operation } from '../operation.ts'
import { pushesOfId } from './push-counts.ts'
import { pushSeries } from './push-series.ts'

/** `airship.getPushSeriesReport`. Source: Airship, "Per push: series". */
export const getPushSeriesReport = operation(
  'getPushSeriesReport',
  ({ path: { push_id }, query, project }) =>
    pushSeries(project, pushesOfId(project, push_id), { push_id }, query),
)
