import { where, type FilterSentence } from '@textwire/payloads/onesignal'
import * as fc from 'fast-check'

/** A condition, as the arguments of `where`, `and` and `or` and of a relation. */
interface Condition {
  readonly field: string
  readonly key: readonly string[]
  readonly relation: string
  readonly values: readonly unknown[]
}

const said = (
  field: string,
  relations: readonly string[],
  value?: fc.Arbitrary<unknown>,
  key: fc.Arbitrary<readonly string[]> = fc.constant([]),
): fc.Arbitrary<Condition> =>
  fc.record({
    field: fc.constant(field),
    key,
    relation: fc.constantFrom(...relations),
    values: value === undefined ? fc.constant([]) : value.map((one) => [one]),
  })

const amounts = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 1e-7, 1e20, 0.1),
)
const tagName = fc.string({ minLength: 1 }).map((name) => [name])
const tagValue = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const withoutComma = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll(',', ';'))
const compared = ['is', 'isNot', 'isOver', 'isUnder']
const countries = fc.stringMatching(/^[A-Z]{2}$/)
const languages = fc.oneof(
  fc.stringMatching(/^[A-Za-z]{2}$/),
  fc.constantFrom('zh-Hans', 'zh-Hant'),
)
const whole = fc.nat({ max: 2 ** 40 })

const conditions: fc.Arbitrary<Condition> = fc.oneof(
  said('tag', ['is', 'isNot'], tagValue, tagName),
  said('tag', ['isOver', 'isUnder'], fc.oneof(fc.string(), fc.integer()), tagName),
  said('tag', ['exists', 'doesNotExist'], undefined, tagName),
  said(
    'tag',
    ['isOneOf', 'isNoneOf'],
    fc.array(withoutComma, { minLength: 1, maxLength: 20 }),
    tagName,
  ),
  said('tag', ['isOverSecondsAgo', 'isUnderSecondsAgo'], whole, tagName),
  said('country', ['is', 'isNot'], countries),
  said('country', ['exists', 'doesNotExist']),
  said('language', ['is', 'isNot'], languages),
  said('app_version', compared, fc.string({ minLength: 1 })),
  said('session_count', compared, whole),
  said('session_time', ['isOverSeconds', 'isUnderSeconds'], whole),
  said('first_session', ['isOverHoursAgo', 'isUnderHoursAgo'], amounts),
  said('last_session', ['isOverHoursAgo', 'isUnderHoursAgo'], amounts),
  said('amount_spent', ['is', 'isOver', 'isUnder'], amounts),
  said(
    'location',
    ['within'],
    fc.record({
      radiusMetres: amounts,
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  ),
)

/** Says a condition after `where`, `and` or `or`. */
function say(begin: unknown, { field, key, relation, values }: Condition): FilterSentence {
  // The types go by the field, which is not known before it runs.
  const relations = (begin as (...said: readonly string[]) => object)(field, ...key)
  const finish: unknown = Reflect.get(relations, relation)
  if (typeof finish !== 'function') throw new TypeError(`${field} has no ${relation}`)
  return finish(...values) as FilterSentence
}

/** Sentences that the guest fits, whatever else they say; up to 100 conditions. */
export const sentences: fc.Arbitrary<FilterSentence> = fc
  .tuple(
    conditions,
    fc.array(fc.tuple(fc.constantFrom('and', 'or'), conditions), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([first, others, isJoined]) => {
    const sentence = others.reduce<FilterSentence>(
      (begun, [joint, next]) => say(begun[joint as 'and'], next),
      say(where, first),
    )
    return isJoined
      ? where('tag', 'plan').exists().or(sentence)
      : sentence.or('tag', 'plan').is('gold')
  })
