import { operation } from '../operation.ts'
import { countSeries } from './count-series.ts'

/** `airship.getOpensReport`. Source: Airship, "App opens report". There are no apps here, so nothing was opened. */
export const getOpensReport = operation('getOpensReport', ({ query }) =>
  countSeries('opens', [], query),
)
