import { operation } from '../operation.ts'
import { countSeries } from './count-series.ts'

/** `airship.getSendsReport`. Source: Airship, "Push report". */
export const getSendsReport = operation('getSendsReport', ({ query, project }) => {
  const sent = [...project.deliveries.values()].filter(({ outcome }) => outcome !== 'dropped')
  return countSeries(
    'sends',
    sent.map(({ at }) => at),
    query,
  )
})
