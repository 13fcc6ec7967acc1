import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { nextPage } from '../paging/next-page.ts'
import { byKey, pageOf } from '../paging/page-of.ts'
import type { AirshipSegment } from './segment.ts'

/** Source: Airship, "Segment listing". */
const PAGE_SIZE = 200

const idOf = ({ id }: AirshipSegment) => id

/** `airship.listSegments`. Source: Airship, "Segment listing": the next page has a relative address. */
export const listSegments = operation('listSegments', ({ query, exchange, project }) => {
  const { options, segments } = project
  const { limit = options.pageSize ?? PAGE_SIZE } = query
  const start = exchange.query.get('start')
  const { items, next } = pageOf(byKey(segments.values(), idOf), idOf, { start, limit })
  const change = next === undefined ? next : { start: next }
  const link = nextPage(exchange, options, change, 'relative')
  const rows = items.map(({ id, displayName: display_name, created, modified }) => ({
    id,
    display_name,
    creation_date: created,
    modification_date: modified,
  }))
  const headers = { 'data-attribute': 'segments', ...link.headers }
  return answer(200, { segments: rows, ...link.body }, headers)
})
