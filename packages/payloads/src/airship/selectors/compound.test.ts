import { audienceSchema } from '@textwire/airship/contract'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusals } from '../testing/refusals.ts'
import { all } from './all.ts'
import { and } from './and.ts'
import { not } from './not.ts'
import { or } from './or.ts'
import type { Selector } from './selector.ts'
import { tag } from './tag.ts'

const a = tag('a')
const b = tag('b')

describe('selectors that are joined', () => {
  it.each<[unknown, unknown]>([
    [and(a, b), { AND: [{ tag: 'a' }, { tag: 'b' }] }],
    [or(a, not(b)), { OR: [{ tag: 'a' }, { NOT: { tag: 'b' } }] }],
    [and([a, or([a, b])]), { AND: [{ tag: 'a' }, { OR: [{ tag: 'a' }, { tag: 'b' }] }] }],
  ])('become %j', (selector, expected) => {
    expect(selector).toStrictEqual(expected)
  })

  it('stay what they are when there is one', () => {
    expect(and(a)).toEqual(a)
    expect(or([all()])).toBe('all')
  })

  it('do not change with the list that they came from', () => {
    const list: Selector[] = [a, b]
    const either = or(list)
    list.pop()
    expect(either).toEqual({ OR: [a, b] })
  })

  it.each<[string, () => unknown, readonly string[]]>([
    ['none', () => and([]), ['selectors: expected at least 1 entries, got a list of 0']],
    [
      'eleven',
      () => or(Array.from({ length: 11 }, () => a)),
      ['selectors: expected at most 10 entries, got a list of 11'],
    ],
    [
      'a wrong one, alone',
      () => and({ tag: '' }),
      ['selectors.0.tag: expected at least 1 characters, got ""'],
    ],
    [
      'a wrong one, within',
      () => or(a, { NOT: { tag: '' } }),
      ['selectors.1.NOT.tag: expected at least 1 characters, got ""'],
    ],
    [
      'a wrong one that is turned round',
      () => not({ segment: 'x' }),
      ['selector.segment: expected a UUID, got "x"'],
    ],
  ])('refuse %s', (_title, build, expected) => {
    expect(refusals(build)).toEqual(expected)
  })

  it('make an audience that the contract takes, however they are joined', () => {
    const { selector } = fc.letrec<{ selector: Selector }>((tie) => {
      const many = fc.array(tie('selector'), { minLength: 1, maxLength: 4 })
      return {
        selector: fc.oneof(
          { maxDepth: 5 },
          fc.constantFrom<Selector>(all(), a, tag(['x', 'y'], 'g')),
          many.map((list) => and(list)),
          many.map((list) => or(list)),
          tie('selector').map((one) => not(one)),
        ),
      }
    })
    fc.assert(
      fc.property(selector, (audience) => {
        expect(audienceSchema.safeParse(audience).success).toBe(true)
      }),
    )
  })
})
