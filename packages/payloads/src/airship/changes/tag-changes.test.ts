import { describe, expect, it } from 'vitest'
import { refusals } from '../testing/refusals.ts'
import { tagChanges, type TagChangesInput } from './tag-changes.ts'

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as TagChangesInput

describe('changes of tags', () => {
  it.each<[TagChangesInput]>([
    [{ add: { loyalty: ['gold'] } }],
    [{ add: { loyalty: ['gold'] }, remove: { loyalty: ['silver'], trial: ['yes'] } }],
    [{ set: { loyalty: [] } }],
    [{ add: { loyalty: Array.from({ length: 100 }, (_, index) => `t${index}`) } }],
  ])('%j go as they are', (changes) => {
    expect(tagChanges(changes)).toStrictEqual(changes)
  })

  it('are frozen, and a copy', () => {
    const gold = ['gold']
    const changes = tagChanges({ add: { loyalty: gold } })
    gold.push('silver')
    expect(changes).toEqual({ add: { loyalty: ['gold'] } })
    expect(Object.isFrozen(changes.add?.['loyalty'])).toBe(true)
  })

  it.each<[string, TagChangesInput, readonly string[]]>([
    ['nothing', wrong({}), ['has nothing to change; expected add, remove or set']],
    ['no group', { add: {} }, ['add: is empty; expected at least one group']],
    [
      'set beside add',
      wrong({ set: { a: ['b'] }, add: { a: ['c'] } }),
      ['set: excludes add; it stands alone'],
    ],
    [
      'a tag to add and to remove',
      { add: { a: ['b', 'c'], e: ['d'] }, remove: { a: ['d', 'c'] } },
      ['remove.a.1: is also in add; a tag is added or removed'],
    ],
    [
      'reserved groups',
      { add: { ua_a: ['b'] }, remove: { ua_c: ['d'] } },
      [
        'add.ua_a: begins with ua_, which is reserved for Airship',
        'remove.ua_c: begins with ua_, which is reserved for Airship',
      ],
    ],
    [
      'more than a hundred tags, and an empty one',
      { set: { a: Array.from({ length: 101 }, () => 'b'), c: [''] } },
      [
        'set.a: expected at most 100 entries, got a list of 101',
        'set.c.0: expected at least 1 characters, got ""',
      ],
    ],
    [
      'a group whose name is too long',
      { add: { ['g'.repeat(129)]: ['a'] } },
      ['add: has a group name of 129 characters; expected 1 to 128'],
    ],
    [
      'a change of another name',
      wrong({ add: { a: ['b'] }, romove: { a: ['c'] } }),
      ['romove: is not a field here; did you mean remove?'],
    ],
  ])('refuse %s', (_title, changes, expected) => {
    expect(refusals(() => tagChanges(changes))).toEqual(expected)
  })
})

describe('an empty list', () => {
  it.each(['add', 'remove'])('is nothing to %s', (change) => {
    expect(
      refusals(() => tagChanges(wrong({ [change]: { loyalty: [], city: ['rome'] } }))),
    ).toEqual([
      `${change}.loyalty: is empty; expected at least one tag, since only set takes all away`,
    ])
  })
})

describe('what is no object', () => {
  it('is one problem, and not one a character', () => {
    const long = 'x'.repeat(2000)
    const problems = refusals(() => tagChanges(wrong({ add: long, remove: long })))
    expect(problems).toEqual([
      'add: expected an object, got text of 2000 characters',
      'remove: expected an object, got text of 2000 characters',
    ])
  })
})
