import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { associate } from './associate.ts'
import { findTarget } from './find-target.ts'

/** `airship.associateNamedUser`. Source: Airship, "Named users association". */
export const associateNamedUser = operation(
  'associateNamedUser',
  ({ body, project, exchange, now }) => {
    const { channel, refusal } = findTarget(project, body, now)
    if (refusal !== undefined) return refusal
    if (channel === undefined) exchange.note('No such SMS channel: nobody was associated.')
    else associate(project, channel, body.named_user_id, now, exchange)
    return answer(200, {})
  },
)
