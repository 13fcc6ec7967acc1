import type { Exchange } from '../../world/exchange.ts'
import { nextPage, type NextPage } from '../paging/next-page.ts'
import { pageOf } from '../paging/page-of.ts'
import type { ProjectState } from '../project-state.ts'
import type { PushRow } from '../sending/push-row.ts'
import { isWithin, type Range } from './read-range.ts'

/** Nobody says how large a page is. */
const LIMIT = 25

/** A part of the pushes of a range. */
export interface PushPage {
  readonly pushes: readonly PushRow[]
  readonly limit: number
  readonly link: NextPage
}

/** Cuts a page out of the pushes of a range, oldest first. */
export function pageOfPushes(
  exchange: Exchange,
  project: ProjectState,
  { range, limit: wanted }: { readonly range: Range; readonly limit: number | undefined },
  isMeant: (push: PushRow) => boolean = () => true,
): PushPage {
  const limit = wanted ?? project.options.pageSize ?? LIMIT
  const all = [...project.pushes.values()]
    .filter((push) => isWithin(push.at, range) && isMeant(push))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const { items, next } = pageOf(all, keyOf, { start: exchange.query.get(START), limit })
  const change = next === undefined ? undefined : { [START]: next, limit: String(limit) }
  return { pushes: items, limit, link: nextPage(exchange, project.options, change) }
}

/** Where the next page begins; it comes from `next_page` alone. */
const START = 'push_id_start'

/** Pushes are sorted by their time, and by their id where two went out together. */
const keyOf = ({ at, pushId }: PushRow): string => `${new Date(at).toISOString()}_${pushId}`
