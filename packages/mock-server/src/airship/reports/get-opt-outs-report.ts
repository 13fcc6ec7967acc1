import { operation } from '../operation.ts'
import { countSeries } from './count-series.ts'

/** `airship.getOptOutsReport`. Source: Airship, "Opt-out report". */
export const getOptOutsReport = operation('getOptOutsReport', ({ query, project }) =>
  countSeries(
    'optouts',
    [...project.channels.values()].flatMap(({ optOutDate }) => optOutDate ?? []),
    query,
  ),
)
