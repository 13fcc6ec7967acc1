import { operation } from '../operation.ts'
import { answerStream } from './answer-stream.ts'

/** `airship.streamComplianceEvents`. Source: Airship, "Open a compliance event stream". */
export const streamComplianceEvents = operation(
  'streamComplianceEvents',
  ({ body, context, project }) =>
    answerStream(project, context, body, ({ type }) => type === 'COMPLIANCE'),
)
