import { answer, refuse } from '../answers.ts'
import { operation } from '../operation.ts'
import { channelJson } from '../people/channel-json.ts'
import { findChannel } from './channel.ts'

/** `airship.lookupSmsChannel`. Source: Airship, "SMS channel lookup". */
export const lookupSmsChannel = operation('lookupSmsChannel', ({ path, project, now }) => {
  const channel = findChannel(project, path.msisdn, path.sender)
  return channel === undefined
    ? refuse(404, { error: 'The channel was not found', error_code: 40401 })
    : answer(200, { channel: channelJson(channel, now) }, { 'data-attribute': 'channel' })
})
