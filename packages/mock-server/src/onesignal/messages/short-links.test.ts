import { describe, expect, it } from 'vitest'
import { createStore } from '../../world/store.ts'
import { createShortLinks } from './short-links.ts'

const target = { url: 'https://example.com/a', appId: 'app', messageId: 'm', subscriptionId: 's' }

const many = () => {
  const links = createShortLinks(createStore())
  return Array.from({ length: 10_000 }, (_, index) =>
    links.shorten({ ...target, subscriptionId: String(index) }),
  )
}

describe('short links', () => {
  it('have four characters, and lead where they were made to', () => {
    const links = createShortLinks(createStore())
    const link = links.shorten(target)
    expect(link).toMatch(/^1sgnl\.co\/[\dA-Za-z]{4}$/)
    expect(links.find(link)).toEqual({ ...target, link, clicks: 0 })
    expect(links.find(`https://${link}`)?.url).toBe(target.url)
    expect(links.find('1sgnl.co/none')).toBeUndefined()
  })

  it('are one for the same URL, and others for another recipient, message or URL', () => {
    const links = createShortLinks(createStore())
    const made = [
      target,
      { ...target, subscriptionId: 't' },
      { ...target, messageId: 'n' },
      { ...target, url: 'https://example.com/b' },
    ].map((one) => links.shorten(one))
    expect(new Set(made).size).toBe(4)
    expect(links.shorten({ ...target })).toBe(made[0])
  })

  it('are the same in every world, and never twice the same', () => {
    const made = many()
    expect(new Set(made).size).toBe(made.length)
    expect(many()).toEqual(made)
  })

  it('are counted, and survive a snapshot with their counts', () => {
    const store = createStore()
    const links = createShortLinks(store)
    const link = links.shorten(target)
    const open = () => {
      const found = links.find(link)
      if (found !== undefined) links.countClick(found)
    }
    open()
    const snapshot = store.dump()
    open()
    expect(links.all).toMatchObject([{ clicks: 2 }])
    store.load(snapshot)
    expect(links.all).toMatchObject([{ clicks: 1 }])
  })
})
