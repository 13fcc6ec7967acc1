import { answer, notFound } from '../answers.ts'
import { operation } from '../operation.ts'
import { channelById } from './channel-by-id.ts'
import { channelJson } from './channel-json.ts'

/** `airship.getChannel`. Source: Airship, "Channel lookup". */
export const getChannel = operation('getChannel', ({ path, project, now }) => {
  const channel = channelById(project, path.channel_id)
  return channel === undefined
    ? notFound('channel')
    : answer(200, { channel: channelJson(channel, now) }, { 'data-attribute': 'channel' })
})
