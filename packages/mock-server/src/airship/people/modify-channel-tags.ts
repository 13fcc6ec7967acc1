import { answer } from '../answers.ts'
import { listed } from '../audience/predicate.ts'
import { operation } from '../operation.ts'
import { activeTags, tagWarning } from './active-tags.ts'
import { channelsByIds } from './channel-by-id.ts'
import { noteTagCount, refuseTags } from './refuse-tags.ts'
import { setTags } from './set-tags.ts'

/** `airship.modifyChannelTags`. Source: Airship, "Channel tags". Channels that are not there are passed over. */
export const modifyChannelTags = operation(
  'modifyChannelTags',
  ({ body, project, exchange, now }) => {
    const { audience, ...changes } = body
    const { inactive } = activeTags(project, changes)
    const refusal = refuseTags(project, changes)
    if (refusal !== undefined) return refusal
    const ids = listed(audience.channel)
    const channels = channelsByIds(project, ids)
    for (const channel of channels) {
      noteTagCount(exchange, setTags(project, { channel }, changes, now))
    }
    const missing = new Set(ids.map((id) => id.toLowerCase())).size - channels.length
    if (missing > 0) exchange.note(`${missing} of the channels are not there and were passed over.`)
    return answer(200, inactive.length > 0 ? { warnings: [tagWarning(inactive)] } : {})
  },
)
