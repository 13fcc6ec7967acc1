import { answer, unreadable } from '../answers.ts'
import { listed } from '../audience/predicate.ts'
import { operation, type Call } from '../operation.ts'
import { findChannel } from '../sms/channel.ts'
import { contradiction } from './attribute-change.ts'
import { attributeWarning } from './change-attributes.ts'
import { channelsByIds } from './channel-by-id.ts'
import { setAttributes } from './set-attributes.ts'

/** `airship.modifyChannelAttributes`. Source: Airship, "Set or remove attributes on channels". */
export const modifyChannelAttributes = operation('modifyChannelAttributes', (call) => {
  const { body, project, exchange, now } = call
  const twice = contradiction(body.attributes)
  if (twice !== undefined) return unreadable({ error: `${twice} is both set and removed` })
  const channels = channelsOf(call)
  if (channels.length === 0) exchange.note('None of the channels is there: nothing was changed.')
  const failed = new Set<string>()
  for (const channel of channels) {
    for (const key of setAttributes(project, { channel }, body.attributes, now)) failed.add(key)
  }
  return answer(200, failed.size > 0 ? { warning: attributeWarning([...failed]) } : {})
})

function channelsOf({ body: { audience }, project }: Call<'modifyChannelAttributes'>) {
  if ('channel' in audience) return channelsByIds(project, listed(audience.channel))
  const { msisdn, sender } = audience.sms_id
  const channel = findChannel(project, msisdn, sender)
  return channel === undefined ? [] : [channel]
}
