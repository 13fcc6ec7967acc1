import { filterListSchema, type FilterList } from '@textwire/onesignal/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FilterField } from './filter-relations.ts'
import type { FilterSentence } from './filter-sentence.ts'
import { where } from './where.ts'

test('reads as a sentence', () => {
  const sentence = where('tag', 'plan').is('gold').and('country').is('US').or('tag', 'vip').exists()

  expect(sentence.toList()).toEqual([
    { field: 'tag', key: 'plan', relation: '=', value: 'gold' },
    { field: 'country', relation: '=', value: 'US' },
    { operator: 'OR' },
    { field: 'tag', key: 'vip', relation: 'exists' },
  ])
  expect(JSON.stringify(sentence)).toBe(JSON.stringify(sentence.toList()))
})

test.each<[FilterSentence, object]>([
  [where('tag', 'a').is(3), { field: 'tag', key: 'a', relation: '=', value: '3' }],
  [where('tag', 'a').is(false), { field: 'tag', key: 'a', relation: '=', value: 'false' }],
  [where('tag', 'a').isNot('b'), { field: 'tag', key: 'a', relation: '!=', value: 'b' }],
  [where('tag', 'a').isOver(0.5), { field: 'tag', key: 'a', relation: '>', value: '0.5' }],
  [where('tag', 'a').isUnder(2), { field: 'tag', key: 'a', relation: '<', value: '2' }],
  [where('tag', 'a').exists(), { field: 'tag', key: 'a', relation: 'exists' }],
  [where('tag', 'a').doesNotExist(), { field: 'tag', key: 'a', relation: 'not_exists' }],
  [
    where('tag', 'a').isOneOf(['b', 3]),
    { field: 'tag', key: 'a', relation: 'in_array', value: 'b,3' },
  ],
  [
    where('tag', 'a').isNoneOf(['b']),
    { field: 'tag', key: 'a', relation: 'not_in_array', value: 'b' },
  ],
  [
    where('tag', 'a').isOverSecondsAgo(60),
    { field: 'tag', key: 'a', relation: 'time_elapsed_gt', value: '60' },
  ],
  [
    where('tag', 'a').isUnderSecondsAgo(60),
    { field: 'tag', key: 'a', relation: 'time_elapsed_lt', value: '60' },
  ],
  [where('country').isNot('US'), { field: 'country', relation: '!=', value: 'US' }],
  [where('country').exists(), { field: 'country', relation: 'exists' }],
  [where('country').doesNotExist(), { field: 'country', relation: 'not_exists' }],
  [where('language').is('de'), { field: 'language', relation: '=', value: 'de' }],
  [where('language').isNot('de'), { field: 'language', relation: '!=', value: 'de' }],
  [where('app_version').is('1.2'), { field: 'app_version', relation: '=', value: '1.2' }],
  [where('app_version').isNot('1.2'), { field: 'app_version', relation: '!=', value: '1.2' }],
  [where('app_version').isOver('1.2'), { field: 'app_version', relation: '>', value: '1.2' }],
  [where('app_version').isUnder('1.2'), { field: 'app_version', relation: '<', value: '1.2' }],
  [where('session_count').is(3), { field: 'session_count', relation: '=', value: '3' }],
  [where('session_count').isNot(3), { field: 'session_count', relation: '!=', value: '3' }],
  [where('session_count').isOver(3), { field: 'session_count', relation: '>', value: '3' }],
  [where('session_count').isUnder(3), { field: 'session_count', relation: '<', value: '3' }],
  [where('session_time').isOverSeconds(60), { field: 'session_time', relation: '>', value: '60' }],
  [where('session_time').isUnderSeconds(60), { field: 'session_time', relation: '<', value: '60' }],
  [
    where('first_session').isOverHoursAgo(1.5),
    { field: 'first_session', relation: '>', hours_ago: '1.5' },
  ],
  [
    where('last_session').isUnderHoursAgo(24),
    { field: 'last_session', relation: '<', hours_ago: '24' },
  ],
  [where('amount_spent').is(9.99), { field: 'amount_spent', relation: '=', value: '9.99' }],
  [where('amount_spent').isOver(9.99), { field: 'amount_spent', relation: '>', value: '9.99' }],
  [where('amount_spent').isUnder(9.99), { field: 'amount_spent', relation: '<', value: '9.99' }],
  [
    where('location').within({ radiusMetres: 500, latitude: 45.52, longitude: -122.68 }),
    { field: 'location', radius: '500', lat: '45.52', long: '-122.68' },
  ],
  [
    where('tag', 'a').isOver(1e30),
    { field: 'tag', key: 'a', relation: '>', value: `1${'0'.repeat(30)}` },
  ],
  [where('language').is('zh-Hans'), { field: 'language', relation: '=', value: 'zh-Hans' }],
  [
    where('location').within({ radiusMetres: 1, latitude: 1e-7, longitude: -1e-7 }),
    { field: 'location', radius: '1', lat: '0.0000001', long: '-0.0000001' },
  ],
])('has the relations of every field: %j', (sentence, filter) => {
  expect(sentence.toList()).toEqual([filter])
})

describe('a whole sentence', () => {
  const gold = where('tag', 'plan').is('gold')
  const american = where('country').is('US')
  const either = gold.or('language').is('de')

  test('follows "and" and "or"', () => {
    expect(gold.and(american).toList()).toEqual([...gold.toList(), ...american.toList()])
    expect(either.or(gold.and(american)).toList()).toEqual([
      ...either.toList(),
      { operator: 'OR' },
      ...gold.toList(),
      ...american.toList(),
    ])
  })

  test('with an "or" in it is not joined by "and", which would bind tighter', () => {
    const joins = [() => gold.and(either as never), () => either.and(gold as never)]

    for (const join of joins)
      expect(join).toThrow(/sentence joins a sentence with "or" in it by "and"/)
  })

  test('stays as it is when something is added', () => {
    gold.and('language').is('de')

    expect(gold.toList()).toHaveLength(1)
    expect(Object.isFrozen(gold)).toBe(true)
  })
})

test.each<[string, () => unknown, string]>([
  [
    'a tag without a name',
    () => where('tag', '').exists(),
    'key expected at least 1 characters, got ""',
  ],
  [
    'a country of three letters',
    () => where('country').is('USA'),
    'value expected a code of two letters, got text of 3 characters',
  ],
  [
    'half a session',
    () => where('session_count').is(1.5),
    'value expected a whole number such as 3, got text of 3 characters',
  ],
  [
    'hours to come',
    () => where('last_session').isOverHoursAgo(-1),
    'hours expected a decimal number such as 1.5, got "-1"',
  ],
  [
    'no number',
    () => where('tag', 'a').isOver(Number.NaN),
    'value expected text, a finite number, true or false, got a number',
  ],
  [
    'a place off the earth',
    () => where('location').within({ radiusMetres: 1, latitude: 91, longitude: 0 }),
    'latitude expected -90 to 90 degrees, got "91"',
  ],
  [
    'a country in small letters',
    () => where('country').is('us'),
    'value expected upper-case letters such as US, got "us"',
  ],
  [
    'a language that is a text',
    () => where('language').is('x'.repeat(500)),
    'value expected a language code such as en or zh-Hans, got text of 500 characters',
  ],
  [
    'seconds to come',
    () => where('tag', 'a').isOverSecondsAgo(-5),
    'value expected seconds, 0 or more, got "-5"',
  ],
  [
    'a radius that is no number',
    () => where('location').within({ radiusMetres: Number.NaN, latitude: 0, longitude: 0 }),
    'radiusMetres expected a finite number, got NaN',
  ],
  [
    'a value that is no number',
    () => where('session_count').is(Number.POSITIVE_INFINITY),
    'value expected a finite number, got a number',
  ],
  [
    'a text for a list',
    () => where('tag', 'a').isOneOf('abc' as never),
    'values is no list; expected a list of values',
  ],
  [
    'no list',
    () => where('tag', 'a').isOneOf(undefined as never),
    'values is no list; expected a list of values',
  ],
  [
    'an object in a list',
    () => where('tag', 'a').isOneOf([Object.create(null)] as never),
    'values.0 expected text, a finite number, true or false',
  ],
  [
    'nothing to go on with',
    () =>
      where('tag', 'a')
        .exists()
        .and(null as never),
    'field is not a field that users can be filtered by; expected one of tag,',
  ],
  [
    'an object to go on with',
    () =>
      where('tag', 'a')
        .exists()
        .or({} as never),
    'field is not a field that users can be filtered by; expected one of tag,',
  ],
  [
    'a sentence of another kind',
    () =>
      where('tag', 'a')
        .exists()
        .and({ toJSON: () => 'abc' } as never),
    'sentence is no sentence; expected one that where began',
  ],
  [
    'a sentence that is not finished',
    () =>
      where('tag', 'a')
        .exists()
        .and(where('tag', 'b') as never),
    'ends in the middle; a sentence ends with what is said of a field, as in .and("country").is("US")',
  ],
  [
    'an empty list',
    () => where('tag', 'a').isOneOf([]),
    'values is empty; expected at least one value',
  ],
  [
    'a comma in a list',
    () => where('tag', 'a').isNoneOf(['b', 'c,d']),
    'values.1 has a comma, which stands between values',
  ],
  [
    '21 values',
    () => where('tag', 'a').isOneOf(Array(21).fill('b')),
    'values lists 21 values; expected at most 20',
  ],
  [
    'an unknown field',
    () => where('plan' as 'language').is('a'),
    'field is not a field that users can be filtered by; expected one of tag, country, language, app_version, session_count, session_time, first_session, last_session, amount_spent, location',
  ],
])('refuses %s', (_, sentence, problem) => {
  expect(sentence).toThrow(`where: 1 problem\n  ${problem}`)
})

test('refuses a place that is none', () => {
  expect(() => where('location').within(undefined as never)).toThrow(
    /^where: 3 problems\n {2}radiusMetres is missing; expected a finite number\n/,
  )
})

test('gives lists that are frozen', () => {
  const sentence = where('tag', 'a').exists()

  expect([sentence.toList(), sentence.toJSON(), sentence.toList()[0]].every(Object.isFrozen)).toBe(
    true,
  )
})

test('has at most 200 entries', () => {
  const long = Array.from({ length: 200 }).reduce<FilterSentence<false>>(
    (sentence) => sentence.and('language').is('de'),
    where('language').is('de'),
  )

  expect(() => long.toList()).toThrow('expected at most 200 entries, got a list of 201')
})

type Words = [field: FilterField, relation: string, argument: unknown, joint: 'and' | 'or']

const said = (field: FilterField, relations: readonly string[], argument: fc.Arbitrary<unknown>) =>
  fc.tuple(
    fc.constant(field),
    fc.constantFrom(...relations),
    argument,
    fc.constantFrom('and', 'or'),
  )

/** Any relation that a field has, with any value that it can have. */
const words: fc.Arbitrary<Words> = (() => {
  const tagValue = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  )
  const listed = fc.array(fc.stringMatching(/^[^,]*$/), { minLength: 1, maxLength: 20 })
  const count = fc.nat()
  const decimal = fc.double({ min: 0, max: 1e9, noNaN: true })
  const two = fc.stringMatching(/^[A-Z]{2}$/)
  const place = fc.record({
    radiusMetres: decimal,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  return fc.oneof(
    said('tag', ['is', 'isNot', 'isOver', 'isUnder'], tagValue),
    said('tag', ['isOneOf', 'isNoneOf'], listed),
    said('tag', ['exists', 'doesNotExist'], fc.constant(undefined)),
    said('country', ['is', 'isNot', 'exists'], two),
    said('language', ['is', 'isNot'], two),
    said('session_count', ['is', 'isNot', 'isOver', 'isUnder'], count),
    said('session_time', ['isOverSeconds', 'isUnderSeconds'], count),
    said('last_session', ['isOverHoursAgo', 'isUnderHoursAgo'], decimal),
    said('amount_spent', ['is', 'isOver', 'isUnder'], decimal),
    said('location', ['within'], place),
  )
})()

test('gives a list that the contract accepts, whatever the sentence', () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 60 }),
      fc.string({ minLength: 1 }),
      (all, key) => {
        const list: FilterList = spoken(all, key).toList()
        expect(filterListSchema.safeParse(list).success).toBe(true)
        expect(list.filter((entry) => 'field' in entry)).toHaveLength(all.length)
      },
    ),
  )
})

/** Which relation a field has is not known to the compiler here. */
function spoken([first, ...others]: readonly Words[], key: string): FilterSentence {
  if (!first) throw new Error('A sentence has a word.')
  const finish = (relations: object, [, relation, argument]: Words): FilterSentence =>
    Reflect.get(relations, relation)(argument)
  const keyOf = ([field]: Words) => (field === 'tag' ? [key] : [])
  return others.reduce<FilterSentence>(
    (sentence, next) =>
      finish(Reflect.apply(sentence[next[3]], sentence, [next[0], ...keyOf(next)]), next),
    finish(Reflect.apply(where, undefined, [first[0], ...keyOf(first)]), first),
  )
}

test.each([
  ['a value', () => where('tag', 'plan').is('\ud83d'), 'value has half of a character in it'],
  ['a key', () => where('tag', 'a\u0000').exists(), 'key has the character U+0000 in it'],
  ['one of several', () => where('tag', 'plan').isOneOf(['a\ud83d']), 'half of a character'],
])('refuses %s that cannot be sent', (_title, sentence, problem) => {
  expect(sentence).toThrow(problem)
})
