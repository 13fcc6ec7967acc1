import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { applyTags } from '../people/apply-tags.ts'
import { noteTagCount, refuseTags } from '../people/refuse-tags.ts'
import { findChannel } from './channel.ts'
import { refuseSender } from './refuse-sender.ts'

/** `airship.modifySmsChannelTags`. Source: Airship, "Modify SMS channel tags". */
export const modifySmsChannelTags = operation(
  'modifySmsChannelTags',
  ({ body, exchange, project }) => {
    const { audience, ...changes } = body
    const refusal = refuseSender(project, audience.sender) ?? refuseTags(project, changes)
    if (refusal !== undefined) return refusal
    const channel = findChannel(project, audience.msisdn, audience.sender)
    if (channel === undefined) {
      exchange.note('No such channel: no tags were changed.')
      return answer(200, {})
    }
    const { channel: changed, warnings } = applyTags(project, channel, changes)
    noteTagCount(exchange, changed.tags)
    return answer(200, warnings.length > 0 ? { warnings } : {})
  },
)
