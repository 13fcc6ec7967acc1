import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { nextPage } from '../paging/next-page.ts'
import { templateJson } from './template-json.ts'
import type { TemplateRow } from './template-row.ts'

/** Nobody says how large a page is. */
const PAGE_SIZE = 50

/** `airship.listTemplates`. Source: Airship, "List templates". */
export const listTemplates = operation('listTemplates', ({ query, exchange, project }) => {
  const size = query.page_size ?? project.options.pageSize ?? PAGE_SIZE
  const page = query.page ?? 1
  const key = query.sort === 'modified_at' ? 'modifiedAt' : 'createdAt'
  const sign = query.order === 'desc' ? -1 : 1
  const all = [...project.contentTemplates.values()].toSorted(
    (one: TemplateRow, other: TemplateRow) => sign * (one[key] - other[key]),
  )
  const items = all.slice((page - 1) * size, page * size)
  const to = (number: number) => ({ page: String(number), page_size: String(size) })
  const next = nextPage(
    exchange,
    project.options,
    page * size < all.length ? to(page + 1) : undefined,
  )
  const previous = nextPage(exchange, project.options, page > 1 ? to(page - 1) : undefined)
  return answer(
    200,
    {
      count: items.length,
      total_count: all.length,
      ...next.body,
      ...(previous.body.next_page !== undefined && { prev_page: previous.body.next_page }),
      content_templates: items.map(templateJson),
    },
    next.headers,
  )
})
