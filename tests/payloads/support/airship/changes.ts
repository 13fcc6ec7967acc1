import type { AttributeChangesInput, TagChangesInput } from '@textwire/payloads/airship'
import * as fc from 'fast-check'
import { json } from '../numbers.ts'
import { textsUpTo } from '../texts.ts'

const groupsOf = (fewest: number) =>
  fc.dictionary(
    textsUpTo(128).map((name) => name.replace(/^ua_/, 'my_')),
    fc.array(textsUpTo(128), { minLength: fewest, maxLength: 8 }),
    { minKeys: 1, maxKeys: 4 },
  )
/** Only `set` says something by an empty list. */
const groups = groupsOf(1)

type Groups = Readonly<Record<string, readonly string[]>>

/** Groups without the tags that others have, of which some tag is left. */
const without = (others: Groups, all: Groups): Groups =>
  Object.fromEntries(
    Object.entries(all)
      .map(([group, tags]): readonly [string, readonly string[]] => [
        group,
        tags.filter((tag) => !(Object.hasOwn(others, group) && others[group]?.includes(tag))),
      ])
      .filter(([, tags]) => tags.length > 0),
  )

/** Everything that `tagChanges` takes. */
export const tagInputs: fc.Arbitrary<TagChangesInput> = fc.oneof(
  fc.record({ add: groups }),
  fc
    .tuple(groups, groups)
    .map(([add, others]) => ({ add, remove: without(add, others) }))
    .map(({ add, remove }) => (Object.keys(remove).length === 0 ? { add } : { add, remove })),
  fc.record({ remove: groups }),
  fc.record({ set: groupsOf(0) }),
)

const moments = fc.oneof(
  fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
  fc.constantFrom('2026-06-01T12:00:00', '2026-06-01T12:00:00.5+02:00'),
)
const values = fc.oneof(
  textsUpTo(300),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  moments,
  json.map((value) => value as Readonly<Record<string, unknown>>),
)
const keys = textsUpTo(64)

/** Everything that `attributeChanges` takes. */
export const attributeInputs: fc.Arbitrary<AttributeChangesInput> = fc
  .tuple(
    fc.dictionary(keys, values, { maxKeys: 4 }),
    fc.uniqueArray(keys, { maxLength: 4 }),
    fc.option(moments, { nil: undefined }),
  )
  .map(([set, others, at]) => ({
    set: { name: 'Ada', ...set },
    remove: others.filter((key) => key !== 'name' && !Object.hasOwn(set, key)),
    ...(at !== undefined && { at }),
  }))
