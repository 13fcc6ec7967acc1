import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { nextPage } from '../paging/next-page.ts'
import { byKey, pageOf } from '../paging/page-of.ts'
import type { Channel } from '../sms/channel.ts'
import { channelJson } from './channel-json.ts'

/** Source: Airship, "Channel listing". */
const PAGE_SIZE = 1000

const idOf = ({ channelId }: Channel) => channelId

/** `airship.listChannels`. Source: Airship, "Channel listing". */
export const listChannels = operation('listChannels', ({ query, exchange, project, now }) => {
  const { options, channels } = project
  const { limit = options.pageSize ?? PAGE_SIZE } = query
  const start = exchange.query.get('start')
  const { items, next } = pageOf(byKey(channels.values(), idOf), idOf, { start, limit })
  const link = nextPage(exchange, options, next === undefined ? next : { start: next })
  return answer(
    200,
    { channels: items.map((channel) => channelJson(channel, now)), ...link.body },
    { 'data-attribute': 'channels', ...link.headers },
  )
})
