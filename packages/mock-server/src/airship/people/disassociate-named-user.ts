import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { disassociate } from './associate.ts'
import { findTarget } from './find-target.ts'

/** `airship.disassociateNamedUser`. Source: Airship, "Named users disassociation". */
export const disassociateNamedUser = operation(
  'disassociateNamedUser',
  ({ body, project, exchange, now }) => {
    const { channel, refusal } = findTarget(project, body, now)
    if (refusal !== undefined) return refusal
    const done = channel !== undefined && disassociate(project, channel, now, body.named_user_id)
    if (!done) exchange.note('The channel does not belong to the named user: nothing happened.')
    return answer(200, {})
  },
)
