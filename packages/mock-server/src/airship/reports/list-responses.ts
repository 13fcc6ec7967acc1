import { json } from '../../world/mock-response.ts'
import { operation } from '../operation.ts'
import { pageOfPushes } from './page-of-pushes.ts'
import { readRange } from './read-range.ts'
import { responseJson } from './response-json.ts'

/** `airship.listResponses`. Source: Airship, "Response listing". */
export const listResponses = operation('listResponses', ({ query, exchange, project }) => {
  const { range, refusal } = readRange(query)
  if (refusal !== undefined) return refusal
  const { pushes, link } = pageOfPushes(exchange, project, { range, limit: query.limit })
  const body = { ...link.body, pushes: pushes.map((push) => responseJson(project, push)) }
  return json(200, body, link.headers)
})
