import { nextOffset } from './next-offset.ts'
import type { ListMessagesResult } from '../contract/index.ts'

/** Where the page after this one begins: a number for an offset, a text for a cursor in time. */
export function nextMessages(
  page: ListMessagesResult,
  cursor: number | string,
): number | string | undefined {
  const { notifications, total_count: total, next_time_offset: next } = page
  if (typeof cursor === 'number') return nextOffset(notifications?.length, total, cursor)
  return notifications?.length && (typeof next === 'string' || typeof next === 'number')
    ? String(next)
    : undefined
}
