import { TextwireError } from '../errors/textwire-error.ts'

const NO_LIST = 'A page that the provider answered with holds no list.'

/** Everything behind a list that a provider hands out in pages. Each loop over it begins anew. */
export interface Paged<Item, Page> extends AsyncIterable<Item> {
  /** The pages as the provider answers them, with their counts and cursors. */
  pages(): AsyncIterable<Page>
}

/** How a list is read. */
export interface PagedParts<Item, Page, Cursor> {
  readonly first: Cursor
  readonly read: (cursor: Cursor) => PromiseLike<Page>
  readonly items: (page: Page) => readonly Item[]
  /** Where the page after this one begins; undefined after the last. */
  readonly next: (page: Page, cursor: Cursor) => Cursor | undefined
}

/**
 * A list of pages as async iterators. A page is asked for when the loop gets there, and a cursor that has been followed
 * before ends the list instead of turning in a circle.
 *
 * A page whose items are no list ends the loop with a `TextwireError` of the code `unreadablePage`.
 */
export function createPaged<Item, Page, Cursor extends string | number>(
  parts: PagedParts<Item, Page, Cursor>,
): Paged<Item, Page> {
  async function* pages(): AsyncGenerator<Page, void, undefined> {
    let cursor: Cursor | undefined = parts.first
    const followed = new Set<Cursor>()
    while (cursor !== undefined) {
      // A page names the one after it.
      // oxlint-disable-next-line no-await-in-loop
      const page: Page = await parts.read(cursor)
      if (!Array.isArray(parts.items(page)))
        throw new TextwireError(NO_LIST, { code: 'unreadablePage' })
      yield page
      followed.add(cursor)
      const next = parts.next(page, cursor)
      cursor = next !== undefined && followed.has(next) ? undefined : next
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* parts.items(page)
    },
  }
}
