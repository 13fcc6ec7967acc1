import { describe, expect, it } from 'vitest'
import { refusals } from '../testing/refusals.ts'
import { attributeChanges, type AttributeChangesInput } from './attribute-changes.ts'

const since = new Date('2026-11-20T11:58:59.400Z')

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as AttributeChangesInput

describe('changes of attributes', () => {
  it('are a list of what is set and what is removed', () => {
    const set = { name: 'Ada', visits: 3, since, order: { total: 10, at: since } }
    expect(attributeChanges({ set, remove: ['trial'] })).toStrictEqual([
      { action: 'set', key: 'name', value: 'Ada' },
      { action: 'set', key: 'visits', value: 3 },
      { action: 'set', key: 'since', value: '2026-11-20T11:58:59' },
      { action: 'set', key: 'order', value: { total: 10, at: '2026-11-20T11:58:59' } },
      { action: 'remove', key: 'trial' },
    ])
  })

  it('say when they happened', () => {
    expect(attributeChanges({ set: { name: 'Ada' }, remove: ['trial'], at: since })).toStrictEqual([
      { action: 'set', key: 'name', value: 'Ada', timestamp: '2026-11-20T11:58:59' },
      { action: 'remove', key: 'trial', timestamp: '2026-11-20T11:58:59' },
    ])
  })

  it.each<[string, AttributeChangesInput, readonly string[]]>([
    ['nothing', wrong({}), ['has nothing to change; expected set or remove']],
    ['empty lists', { set: {}, remove: [] }, ['has nothing to change; expected set or remove']],
    [
      'values that no attribute holds',
      wrong({ set: { vip: true, name: null } }),
      [
        'set.vip: expected text or a number or an object, got true',
        'set.name: expected text or a number or an object, got null',
      ],
    ],
    [
      'ids that are none',
      { set: { ['k'.repeat(65)]: 1 }, remove: [''] },
      [
        'set.(65 characters): expected at most 64 characters, got text of 65 characters',
        'remove.0: expected at least 1 characters, got ""',
      ],
    ],
    [
      'an attribute that is set and removed',
      { set: { name: 'Ada' }, remove: ['trial', 'name'] },
      ['remove.1: is also in set; an attribute is set or removed'],
    ],
    [
      'a moment that is none',
      { remove: ['name'], at: '2026-02-31T00:00:00' },
      ['at: is a day that does not exist, "2026-02-31T00:00:00"'],
    ],
  ])('refuse %s', (_title, changes, expected) => {
    expect(refusals(() => attributeChanges(changes))).toEqual(expected)
  })
})
