import { operation } from '../operation.ts'
import { countSeries } from './count-series.ts'

/** `airship.getOptInsReport`. Source: Airship, "Opt-in report". */
export const getOptInsReport = operation('getOptInsReport', ({ query, project }) =>
  countSeries(
    'optins',
    [...project.channels.values()].flatMap(({ optInDate }) => optInDate ?? []),
    query,
  ),
)
