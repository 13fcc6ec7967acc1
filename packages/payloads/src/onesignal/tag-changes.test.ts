import { expect, test } from 'vitest'
import { tagChanges, type TagChangesInput } from './tag-changes.ts'

test('writes what is set as text, and what is removed as empty text', () => {
  const since = new Date('2027-01-15T18:00:00.500Z')

  expect(
    tagChanges({ set: { plan: 'gold', seats: 3, window: false, since }, remove: ['trial'] }),
  ).toEqual({ plan: 'gold', seats: '3', window: 'false', since: '1800036000', trial: '' })
})

test('writes numbers without an exponent, as filters do', () => {
  expect(tagChanges({ set: { a: 1e-7, b: 1e21 } })).toEqual({
    a: '0.0000001',
    b: '1000000000000000000000',
  })
})

test('is frozen', () => {
  expect(Object.isFrozen(tagChanges({ remove: ['trial'] }))).toBe(true)
})

test('takes names that objects have of their own', () => {
  expect(tagChanges({ set: { constructor: 'Ada' }, remove: ['toString'] })).toEqual({
    constructor: 'Ada',
    toString: '',
  })
})

test.each<[string, object, string]>([
  ['nothing', {}, 'changes nothing; expected set, remove or both'],
  [
    'an empty value',
    { set: { plan: '' } },
    'set.plan is empty, which removes a tag; name it in remove',
  ],
  ['a tag without a name', { set: { '': 'gold' } }, 'set. has no name'],
  ['a removed tag without a name', { remove: [''] }, 'remove.0 has no name'],
  [
    'a tag in both lists',
    { set: { plan: 'gold' }, remove: ['trial', 'plan'] },
    'remove.1 is set as well; expected one or the other',
  ],
  [
    'a list as a value',
    { set: { plan: ['gold'] } },
    'set.plan expected text or a number or true or false or a Date, got a list of 1',
  ],
  [
    'an endless number',
    { set: { seats: Infinity } },
    'set.seats is Infinity; expected what JSON can hold',
  ],
  ['101 tags', { set: tags(100), remove: ['trial'] }, 'sets 101 properties; expected at most 100'],
  ['another field', { add: ['a'] }, 'add is not a field here; expected one of set, remove'],
])('refuses %s', (_, changes, problem) => {
  expect(() => tagChanges(changes as TagChangesInput)).toThrow(`\n  ${problem}`)
})

test('says of a wrong value that it is wrong, and not that nothing changes', () => {
  expect(() => tagChanges({ set: { plan: ['gold'] } } as never)).toThrow(/^tagChanges: 1 problem\n/)
})

function tags(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag${index}`, index]))
}
