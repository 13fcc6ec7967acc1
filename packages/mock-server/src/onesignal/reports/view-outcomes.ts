import { json } from '../../world/mock-response.ts'
import { countOutcomes } from './count-outcomes.ts'
import type { Handler } from '../operation.ts'
import { outcomeQuery } from './outcome-query.ts'
import { queryOperation } from '../query-operation.ts'

/** `onesignal.viewOutcomes`. Source: OneSignal, reference page "View outcomes". */
export const viewOutcomes: Handler = queryOperation(({ app, exchange, now }) =>
  json(200, { outcomes: countOutcomes(app, outcomeQuery(exchange.query, now)) }),
)
