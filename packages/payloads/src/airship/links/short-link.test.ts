import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusals } from '../testing/refusals.ts'
import type { ShortLinkActions } from './short-link-actions.ts'
import { shortLink } from './short-link.ts'

const addTags = { team: ['kings'] }

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as never

describe('a short link', () => {
  it.each<[string, ShortLinkActions, string]>([
    ['https://example.com', { addTags }, 'https://example.com?ua-tag-add=team:kings'],
    [
      'https://example.com/a',
      { addTags: { team: ['kings', 'bulls'], city: ['rome'] } },
      'https://example.com/a?ua-tag-add=team:kings&team:bulls&city:rome',
    ],
    [
      'https://example.com/?from=sms#top',
      { addTags, removeTags: { team: ['none'] } },
      'https://example.com/?from=sms&ua-tag-add=team:kings&ua-tag-remove=team:none#top',
    ],
    [
      'https://example.com/?',
      { addToList: 'weekly', removeFromList: 'sale' },
      'https://example.com/?ua-list-add=weekly&ua-list-remove=sale',
    ],
    [
      'HTTP://example.com/#a?b',
      { addTags: { 'big group': ['a&b=c', 'Zürich'] } },
      'HTTP://example.com/?ua-tag-add=big%20group:a%26b%3Dc&big%20group:Z%C3%BCrich#a?b',
    ],
    ['https://example.com/??', { addTags }, 'https://example.com/??&ua-tag-add=team:kings'],
    ['https://example.com/?a&', { addTags }, 'https://example.com/?a&ua-tag-add=team:kings'],
    [
      'https://example.com/?ua-tag-remove=a:b',
      { addTags },
      'https://example.com/?ua-tag-remove=a:b&ua-tag-add=team:kings',
    ],
    [
      'https://example.com/{{ua_msisdn}}?u={{{name}}}#{',
      { addTags: { '{{a}}': ['{{b}}'] } },
      'https://example.com/%7B%7Bua_msisdn%7D%7D?u=%7B%7B%7Bname%7D%7D%7D&ua-tag-add=%7B%7Ba%7D%7D:%7B%7Bb%7D%7D#%7B',
    ],
  ])('from %s with %j is %s', (url, actions, link) => {
    expect(shortLink(url, actions)).toBe(link)
  })

  const noAddress = 'url: expected an http or https address without blanks'

  it.each<[string, string, ShortLinkActions, readonly string[]]>([
    ['no scheme', 'example.com', { addTags }, [noAddress]],
    ['another scheme', 'mailto:ada@example.com', { addTags }, [noAddress]],
    ['no host', 'https://', { addTags }, [noAddress]],
    ['a blank', 'https://example.com/a b', { addTags }, [noAddress]],
    ['a line break', 'https://example.com/\n', { addTags }, [noAddress]],
    [
      'no address',
      wrong(undefined),
      { addTags },
      ['url: is missing; expected an http or https address'],
    ],
    [
      'nothing to do',
      'https://example.com',
      { addTags: { team: [] } },
      ['has nothing to do; expected addTags, removeTags, addToList or removeFromList'],
    ],
    [
      'an action that is there already',
      'https://example.com/?a=1&ua-list-add=x',
      { addToList: 'weekly' },
      ['url: has ua-list-add already; nobody says what Airship makes of two'],
    ],
    [
      'colons in a group and a tag',
      'https://example.com',
      { removeTags: { 'a:b': ['c:d'] } },
      [
        'removeTags.a:b: has a colon in the name of the group; in a link it parts the group from the tag',
        'removeTags.a:b.0: has a colon in the tag; in a link it parts the group from the tag',
      ],
    ],
    [
      'a reserved group',
      'https://example.com',
      { addTags: { ua_opt_in: ['true'] } },
      ['addTags.ua_opt_in: begins with ua_, which is reserved for Airship'],
    ],
    [
      'a tag that is too long',
      'https://example.com',
      { addTags: { team: ['t'.repeat(129)] } },
      ['addTags.team.0: expected at most 128 characters, got text of 129 characters'],
    ],
    [
      'a list with a blank in its id',
      'https://example.com',
      { addToList: 'a b' },
      ['addToList: expected letters, digits, underscores and hyphens, got text of 3 characters'],
    ],
    [
      'several lists, of which Airship says nothing',
      'https://example.com',
      { addToList: wrong(['weekly', 'sale']) },
      ['addToList: expected text, got a list of 2'],
    ],
    [
      'an action that is there in another spelling',
      'https://example.com/?ua%2Dtag-add=x:y',
      { addTags },
      ['url: has ua-tag-add already; nobody says what Airship makes of two'],
    ],
    [
      'half of a character',
      'https://example.com',
      { addTags: { team: ['\ud83d'] } },
      ['addTags.team.0: has half of a character in it'],
    ],
    [
      'a tag without a list around it',
      'https://example.com',
      { addTags: { team: wrong('kings') } },
      ['addTags.team: expected a list, got text of 5 characters'],
    ],
  ])('refuses %s', (_title, url, actions, expected) => {
    expect(refusals(() => shortLink(url, actions))).toEqual(expected)
  })
})

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => !text.includes(':') && !text.startsWith('ua_') && text.isWellFormed())
const groups = fc.dictionary(
  word.filter((name) => name !== '__proto__'),
  fc.array(word, { minLength: 1, maxLength: 3 }),
  { minKeys: 1, maxKeys: 3 },
)

describe('whatever the address', () => {
  it('keeps all of it, and a reader of queries finds each tag and list', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        groups,
        fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/),
        (url, tagsByGroup, addToList) => {
          const link = shortLink(url, { addTags: tagsByGroup, addToList })
          const { hash, search, searchParams } = new URL(url)
          const after = new URL(link)
          expect(link).not.toMatch(/\s/)
          expect(after.hash).toBe(hash)
          expect(after.search.startsWith(search)).toBe(true)
          const tags = Object.entries(tagsByGroup).flatMap(([group, list]) =>
            list.map((tag) => `${group}:${tag}`),
          )
          const found = [...after.searchParams].slice([...searchParams].length)
          expect(found).toEqual([
            ['ua-tag-add', tags[0]],
            ...tags.slice(1).map((tag) => [tag, '']),
            ['ua-list-add', addToList],
          ])
        },
      ),
    )
  })
})
