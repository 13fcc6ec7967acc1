import { json } from '../../world/mock-response.ts'
import { countOutcomes } from '../reports/count-outcomes.ts'
import { describeMessage } from './describe-message.ts'
import { refuse, texts } from '../errors.ts'
import { findMessage } from './find-message.ts'
import type { Handler } from '../operation.ts'
import { outcomeQuery } from '../reports/outcome-query.ts'
import { queryOperation } from '../query-operation.ts'

/** `onesignal.viewMessage`. Source: OneSignal, reference page "View message". */
export const viewMessage: Handler = queryOperation(({ app, exchange, now }) => {
  const message = findMessage(app, exchange.params['message_id'], now)
  if (message === undefined) return refuse(404, texts.notFound)
  const query = { ...outcomeQuery(exchange.query, now), messageId: message.id }
  const described = describeMessage(message, app.options.dialect)
  return json(200, { ...described, outcomes: countOutcomes(app, query) })
})
