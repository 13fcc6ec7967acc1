import { shortLink, smsPush, smsId } from '@textwire/payloads/airship'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStage } from '../support/airship-stage.ts'
import { person } from './support/airship/subjects.ts'

const number = '+15035550100'

/** A channel that has some tags and a list; sends it a link, and clicks. */
async function openWithGuest() {
  const { client, project, world } = await openStage()
  const phone = world.phone(number)
  return async (link: string) => {
    const before = { team: ['none', 'kings'] }
    const lists = { sale: { action: 'subscribe' as const, at: 0 } }
    project.channel({ phone: number, tags: before, lists })
    const text = `Sale: ${link} See you!`
    await client.push.send(smsPush({ to: smsId(person), text, shortenLinks: true }))
    const [short = ''] = /https:\/\/airsp\.co\/\S+/.exec(phone.inbox.at(-1)?.text ?? '') ?? []
    const { url } = phone.open(short)
    const { tags = {}, lists: joined = {} } = project.findChannel(number) ?? {}
    return { shown: phone.inbox.at(-1)?.text, short, url, tags, lists: joined }
  }
}

describe('a click on a short link', () => {
  it('changes tags and lists, and leads to the address', async () => {
    const click = await openWithGuest()
    const link = shortLink('https://example.com/sale?from=sms#top', {
      addTags: { team: ['bulls'], 'big group': ['a&b=c', 'Zürich'] },
      removeTags: { team: ['none'] },
      addToList: 'weekly',
      removeFromList: 'sale',
    })
    const { shown, short, url, tags, lists } = await click(link)
    expect(shown).toBe(`Sale: ${short} See you!`)
    expect(short).toHaveLength(25)
    expect(url).toBe(link)
    expect(tags).toEqual({ team: ['kings', 'bulls'], 'big group': ['a&b=c', 'Zürich'] })
    expect(lists).toMatchObject({
      weekly: { action: 'subscribe' },
      sale: { action: 'unsubscribe' },
    })
  })

  it('does what its link says, whatever the tags', async () => {
    const click = await openWithGuest()
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((word) => word.isWellFormed() && !word.includes(':') && !/^ua_|^team$/.test(word))
    const groups = fc.dictionary(words, fc.uniqueArray(words, { minLength: 1, maxLength: 3 }), {
      minKeys: 1,
      maxKeys: 3,
    })
    const lists = fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/)
    const urls = fc.webUrl({ withQueryParameters: true, withFragments: true })
    await fc.assert(
      fc.asyncProperty(urls, groups, lists, async (url, addTags, addToList) => {
        const link = shortLink(url, { addTags, removeTags: { team: ['none'] }, addToList })
        // The text that carries it has a limit.
        fc.pre(link.length < 1500)
        const clicked = await click(link)
        expect(clicked.url).toBe(link)
        expect(new Map(Object.entries(clicked.tags))).toEqual(
          new Map(Object.entries({ team: ['kings'], ...addTags })),
        )
        expect(new Map(Object.entries(clicked.lists)).get(addToList)).toMatchObject({
          action: 'subscribe',
        })
      }),
      { numRuns: 100 },
    )
  })
})
