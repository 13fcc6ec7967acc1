import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { nextPage } from '../paging/next-page.ts'
import { byKey, pageOf } from '../paging/page-of.ts'
import { isThere } from './find-schedule.ts'
import { scheduleJson } from './schedule-json.ts'
import type { ScheduleRow } from './schedule-row.ts'

/** Source: Airship, "List schedules": the largest page, and the one that a query without a limit gets. */
const LIMIT = 200

const keyOf = ({ id }: ScheduleRow): string => id

/** `airship.listSchedules`. Source: Airship, "List schedules". */
export const listSchedules = operation('listSchedules', ({ query, exchange, project }) => {
  const all = byKey([...project.schedules.values()].filter(isThere), keyOf)
  const limit = query.limit ?? project.options.pageSize ?? LIMIT
  const { items, next } = pageOf(all, keyOf, { start: query.start ?? null, limit })
  const change = next === undefined ? undefined : { start: next, limit: String(limit) }
  const link = nextPage(exchange, project.options, change)
  return answer(
    200,
    {
      count: items.length,
      total_count: all.length,
      ...link.body,
      schedules: items.map((row) => scheduleJson(exchange, row)),
    },
    link.headers,
  )
})
