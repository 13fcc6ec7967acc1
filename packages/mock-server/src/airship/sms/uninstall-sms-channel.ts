import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { findChannel, removeChannel } from './channel.ts'
import { refuseSender } from './refuse-sender.ts'
import { tellCompliance } from './tell-compliance.ts'

/** `airship.uninstallSmsChannel`. Source: Airship, "Uninstall SMS channel". */
export const uninstallSmsChannel = operation(
  'uninstallSmsChannel',
  ({ body: { msisdn, sender }, exchange, context, project }) => {
    const refusal = refuseSender(project, sender)
    if (refusal !== undefined) return refusal
    const known = findChannel(project, msisdn, sender)
    if (known === undefined) exchange.note('No such channel: nothing was uninstalled.')
    else {
      tellCompliance(project, context, known, 'uninstall')
      removeChannel(project, known)
    }
    return answer(202, {})
  },
)
