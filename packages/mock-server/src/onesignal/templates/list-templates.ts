import type { ListTemplatesResult } from '@textwire/onesignal/contract'
import { json } from '../../world/mock-response.ts'
import { texts } from '../errors.ts'
import type { Handler } from '../operation.ts'
import { queryOperation } from '../query-operation.ts'
import { readPage } from '../read-page.ts'

const unsuccessful = (text: string) => json(400, { errors: [text], success: false })

const RULES = {
  max: 50,
  refuse: (what: 'limit' | 'offset') =>
    unsuccessful(what === 'limit' ? texts.invalidLimit : texts.invalidOffset),
}

const CHANNELS: ReadonlySet<string> = new Set(['push', 'email', 'sms'])

/** `onesignal.listTemplates`. Source: OneSignal, reference page "View templates". */
export const listTemplates: Handler = queryOperation(({ app, exchange: { query } }) => {
  const { limit, offset } = readPage(query, RULES)
  const channel = query.get('channel')?.toLowerCase()
  if (channel !== undefined && !CHANNELS.has(channel)) return unsuccessful(texts.invalidChannel)
  const found = [...app.templates.values()].filter(
    (template) => channel === undefined || template.channel === channel,
  )
  const result: ListTemplatesResult = {
    limit,
    offset,
    total_count: found.length,
    templates: found.slice(offset, offset + limit).map(({ id, name, createdAt, updatedAt }) => ({
      id,
      name,
      created_at: new Date(createdAt).toISOString(),
      updated_at: new Date(updatedAt).toISOString(),
    })),
  }
  return json(200, result)
})
