import type { FilterEntry, FilterList } from '@textwire/onesignal/contract'
import type { Problem } from '../../problems/problem.ts'
import { refuse } from '../../problems/refuse.ts'
import { valueAt } from '../../problems/value-at.ts'
import { wording } from '../checked-payload.ts'
import { checkFilter, checkFilters } from './check-filters.ts'
import { createRelations, type Finish } from './create-relations.ts'
import type { FilterField, FilterRelations } from './filter-relations.ts'
import type { EndsInTheMiddle, FilterSentence } from './filter-sentence.ts'

const or: FilterEntry = Object.freeze({ operator: 'OR' })

const refuseWord = (problem: Problem, given: unknown): void =>
  refuse(wording, 'where', [problem], () => given)

/** What can be said of a field at the end of these entries. */
export function relationsAfter<Field extends FilterField, Or extends boolean>(
  entries: readonly FilterEntry[],
  field: Field,
  key = '',
): FilterRelations<Or>[Field] {
  const finish: Finish<Or> = (filter, listed) => {
    checkFilter(filter, listed)
    return createSentence<Or>([...entries, Object.freeze(filter)])
  }
  if (!isField(field)) refuseWord(unknownField, field)
  const relations = { ...createRelations[field]<Or>(finish, key), toJSON: refuseMiddle }
  // The relations of a field, and what all have, are those of its type.
  return Object.freeze(relations) as unknown as FilterRelations<Or>[Field]
}

/** From JavaScript anything can come. */
const isField = (field: unknown) =>
  typeof field === 'string' && Object.hasOwn(createRelations, field)

const unknownField: Problem = {
  path: ['field'],
  wirePath: ['field'],
  message: `is not a field that users can be filtered by; expected one of ${Object.keys(createRelations).join(', ')}`,
}

const inTheMiddle: EndsInTheMiddle =
  'a sentence ends with what is said of a field, as in .and("country").is("US")'

const middle: Problem = { path: [], message: `ends in the middle; ${inTheMiddle}` }

function refuseMiddle(): { readonly unfinished: EndsInTheMiddle } {
  refuseWord(middle, {})
  return { unfinished: inTheMiddle }
}

/** A sentence of these entries, which end with a condition. */
export function createSentence<Or extends boolean>(
  entries: readonly FilterEntry[],
): FilterSentence<Or> {
  const toJSON = () => Object.freeze([...entries]) as unknown as FilterList
  return Object.freeze({
    hasOr: entries.some(isOperator),
    and: (next: FilterField | FilterSentence, ...key: readonly string[]) =>
      isSentence(next)
        ? createSentence<Or>(joinedByAnd(entries, entriesOf(next)))
        : relationsAfter<FilterField, Or>(entries, next, ...key),
    or: (next: FilterField | FilterSentence, ...key: readonly string[]) =>
      isSentence(next)
        ? createSentence<true>([...entries, or, ...entriesOf(next)])
        : relationsAfter<FilterField, true>([...entries, or], next, ...key),
    toJSON,
    toList: () => {
      checkFilters(entries)
      return toJSON()
    },
    // The overloads say by the first argument what comes back, which an implementation cannot.
  }) as FilterSentence<Or>
}

const isOperator = (entry: FilterEntry) => 'operator' in entry

/** A sentence of any copy of this package. */
const isSentence = (next: FilterField | FilterSentence): next is FilterSentence =>
  typeof valueAt(next, ['toJSON']) === 'function'

const noSentence: Problem = {
  path: ['sentence'],
  message: 'is no sentence; expected one that where began',
}

/** The entries of a sentence; one that ends in the middle refuses to give them. */
function entriesOf(sentence: FilterSentence): readonly FilterEntry[] {
  const entries: unknown = sentence.toJSON()
  if (!Array.isArray(entries) || !entries.every(isEntry)) refuseWord(noSentence, sentence)
  // `refuseWord` throws unless they are.
  return entries as readonly FilterEntry[]
}

const isEntry = (entry: unknown): entry is FilterEntry =>
  typeof entry === 'object' && entry !== null

function joinedByAnd(
  entries: readonly FilterEntry[],
  others: readonly FilterEntry[],
): readonly FilterEntry[] {
  const joined = [...entries, ...others]
  if (joined.some(isOperator)) {
    const message = 'joins a sentence with "or" in it by "and", which binds tighter than "or"'
    refuseWord({ path: ['sentence'], message }, others)
  }
  return joined
}
