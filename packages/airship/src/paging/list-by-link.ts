import { createPaged, TextwireError } from '@textwire/core'
import type { CallInput, CallOptions, Caller, Operation, Paged } from '@textwire/core'
import type { Operation as Row } from '../contract/index.ts'
import { writeInput } from '../dates/with-dates.ts'
import { kindOf } from '../kind-of.ts'
import { toLinked } from './linked.ts'
import { queryOfLink } from './query-of-link.ts'

/** How a list with links is read. */
export interface LinkedList<Item, Page> {
  readonly call: Caller
  readonly baseUrl: string
  readonly operation: Operation
  readonly query: CallInput['query'] | undefined
  readonly options: CallOptions | undefined
  /** Undefined when the page has no list, which then is no page. */
  readonly items: (page: Page) => readonly Item[] | undefined
}

/** A page that may name the one after it. */
export interface LinkedPage {
  readonly next_page?: string | null | undefined
}

/**
 * A list whose pages name the one after them. A page that names itself, or one that has been read, ends the list: Airship's
 * own libraries guard against that too.
 */
export function listByLink<Item, Page extends LinkedPage>({
  call,
  baseUrl,
  operation,
  query,
  options,
  items,
}: LinkedList<Item, Page>): Paged<Item, Page> {
  // The rows of this package's table say where moments are.
  const { dates } = operation as Row
  // Airship's own link is followed to the letter: its moments are not written anew.
  const linked: Operation & Pick<Row, 'dates'> = { ...operation, dates: { ...dates, query: [] } }
  return createPaged<Item, Page, string>({
    first: '',
    read: (cursor) =>
      cursor === ''
        ? call<Page>(operation, { query: query ?? {} }, options)
        : call<Page>(linked, toLinked(cursor), options),
    // What is no list is refused by who reads the pages.
    items: (page) => items(page) as readonly Item[],
    next: ({ next_page: link }, cursor) => {
      if ((link ?? '') === '') return undefined
      if (typeof link !== 'string') throw unreadable(link)
      const next = queryOfLink(link, { baseUrl, path: operation.path })
      const isFirst = () =>
        next === toQuery(writeInput(operation.id, dates, { query: query ?? {} }).query)
      return cursor === '' && isFirst() ? undefined : next
    },
  })
}

/** A list that ends early without a word would pass for the whole of it. */
const unreadable = (link: unknown) =>
  new TextwireError(`A next_page is ${kindOf(link)}, where a link should be.`, {
    code: 'unreadablePage',
  })

/** The query as it went out, in the order of a link's. */
function toQuery(query: CallInput['query'] = {}): string {
  const given = Object.entries(query).filter(([, value]) => (value ?? undefined) !== undefined)
  const search = new URLSearchParams(
    given.map(([name, value]): [string, string] => [name, String(value)]),
  )
  search.sort()
  return search.toString()
}
