import type { ListMessagesResult } from '@textwire/onesignal/contract'
import { json } from '../../world/mock-response.ts'
import type { Dialect } from '../dialect.ts'
import { describeMessage } from './describe-message.ts'
import { refuse, texts } from '../errors.ts'
import { isKept } from './find-message.ts'
import type { MessageRow } from './message-rows.ts'
import type { Handler } from '../operation.ts'
import { queryOperation } from '../query-operation.ts'
import { readPage, type Page } from '../read-page.ts'
import { Refused } from '../refused.ts'
import { placeOf, toCursor, toPlace } from './time-cursor.ts'

const RULES = {
  max: 50,
  refuse: (what: 'limit' | 'offset') =>
    refuse(400, what === 'limit' ? texts.invalidLimit : texts.invalidOffset),
}

/** Every message here was made through the API. Source: OneSignal, "View messages", `kind`. */
const KIND = '1'

/** `onesignal.listMessages`. Source: OneSignal, reference page "View messages". */
export const listMessages: Handler = queryOperation(({ app, exchange: { query }, now }) => {
  const { dialect } = app.options
  const page = readPage(query, RULES)
  const templateId = query.get('template_id')?.toLowerCase()
  const messages = [...app.messages.values()].filter(
    (message) =>
      isKept(message, now) &&
      (templateId === undefined || message.body.template_id?.toLowerCase() === templateId),
  )
  const listed = (query.get('kind') ?? KIND) === KIND ? messages : []
  const cursor = query.get('time_offset')
  if (cursor === null) return json(200, byOffset(listed, page, dialect))
  if (query.has('offset')) return refuse(400, texts.twoOffsets)
  return json(200, byTime(listed, cursor, page, dialect))
})

/** Newest first. */
function byOffset(
  messages: readonly MessageRow[],
  { limit, offset }: Page,
  dialect: Dialect | undefined,
): ListMessagesResult {
  const newestFirst = messages.toSorted(
    (one, other) => other.queuedAt - one.queuedAt || other.sequence - one.sequence,
  )
  return {
    total_count: messages.length,
    offset,
    limit,
    notifications: newestFirst
      .slice(offset, offset + limit)
      .map((one) => describeMessage(one, dialect)),
  }
}

/** Oldest first by the time of sending; an empty page keeps its cursor, to go on from later. */
function byTime(
  messages: readonly MessageRow[],
  cursor: string,
  { limit }: Page,
  dialect: Dialect | undefined,
): ListMessagesResult {
  const after = toPlace(cursor)
  if (after === undefined) throw new Refused(refuse(400, texts.invalidTimeOffset))
  const page = messages
    .filter((message) => placeOf(message) > after)
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
    .slice(0, limit)
  const last = page.at(-1)
  return {
    total_count: messages.length,
    limit,
    time_offset: cursor,
    next_time_offset: toCursor(last === undefined ? after : placeOf(last)),
    notifications: page.map((one) => describeMessage(one, dialect)),
  }
}
