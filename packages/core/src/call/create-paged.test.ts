import { describe, expect, it } from 'vitest'
import { createPaged } from './create-paged.ts'

interface Page {
  readonly items: readonly string[]
  readonly next?: string
}

const book: Record<string, Page> = {
  first: { items: ['a', 'b'], next: 'second' },
  second: { items: [], next: 'third' },
  third: { items: ['c'] },
}

function setUp(pages: Record<string, Page> = book) {
  const read: string[] = []
  const list = createPaged<string, Page, string>({
    first: 'first',
    read: async (cursor) => {
      read.push(cursor)
      const page = pages[cursor]
      if (page === undefined) throw new Error(`no page ${cursor}`)
      return page
    },
    items: (page) => page.items,
    next: (page) => page.next,
  })
  return { list, read }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('a list in pages', () => {
  it('gives its items one by one, over empty pages too', async () => {
    const { list, read } = setUp()
    expect(await collect(list)).toEqual(['a', 'b', 'c'])
    expect(read).toEqual(['first', 'second', 'third'])
  })

  it('gives its pages', async () => {
    expect(await collect(setUp().list.pages())).toEqual(Object.values(book))
  })

  it('asks for no page that the loop does not reach', async () => {
    const { list, read } = setUp()
    for await (const item of list) if (item === 'b') break
    expect(read).toEqual(['first'])
  })

  it('begins anew with each loop', async () => {
    const { list } = setUp()
    expect(await collect(list)).toEqual(await collect(list))
  })

  it.each([[null], [{}], [5], ['abc'], [undefined]])(
    'fails at a page that holds %j',
    async (items) => {
      // As a proxy might answer.
      const { list } = setUp({ first: { items } as unknown as Page })
      const unreadable = { name: 'TextwireError', code: 'unreadablePage' }
      await expect(collect(list)).rejects.toMatchObject(unreadable)
      await expect(collect(list.pages())).rejects.toMatchObject(unreadable)
    },
  )

  it('ends when pages name each other', async () => {
    const { list } = setUp({
      first: { items: ['a'], next: 'second' },
      second: { items: ['b'], next: 'first' },
    })
    expect(await collect(list)).toEqual(['a', 'b'])
  })

  it('ends when a page names itself as the next', async () => {
    const { list, read } = setUp({ first: { items: ['a'], next: 'first' } })
    expect(await collect(list)).toEqual(['a'])
    expect(read).toEqual(['first'])
  })

  it('passes on what a page fails with, after the items before it', async () => {
    const { list } = setUp({ first: { items: ['a'], next: 'gone' } })
    const seen: string[] = []
    const loop = async () => {
      for await (const item of list) seen.push(item)
    }
    await expect(loop()).rejects.toThrow('no page gone')
    expect(seen).toEqual(['a'])
  })
})
