import { operation } from '../operation.ts'
import { answerStream } from './answer-stream.ts'

/** `airship.streamEvents`. Source: Airship, "Open an event stream". */
export const streamEvents = operation('streamEvents', ({ body, exchange, context, project }) => {
  const hasPredicates = body.filters?.some(({ predicates }) => predicates !== undefined) === true
  if (hasPredicates) exchange.note('Predicates are not evaluated: every event meets them.')
  return answerStream(project, context, body, () => true)
})
