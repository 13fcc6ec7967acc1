import type { FilterEntry, FilterList } from '@textwire/onesignal/contract'
import type { Problem } from '../../problems/problem.ts'
import { refuse } from '../../problems/refuse.ts'
import { wording } from '../checked-payload.ts'
import { checkFilter, checkFilters } from './check-filters.ts'
import { createRelations, type Finish } from './create-relations.ts'
import type { FilterField, FilterRelations } from './filter-relations.ts'
import type { FilterSentence } from './filter-sentence.ts'

const or: FilterEntry = Object.freeze({ operator: 'OR' })

/** What can be said of a field at the end of these entries. */
export function relationsAfter<Field extends FilterField, Or extends boolean>(
  entries: readonly FilterEntry[],
  field: Field,
  key = '',
): FilterRelations<Or>[Field] {
  const finish: Finish<Or> = (filter, values) => {
    checkFilter(filter, values)
    return createSentence<Or>([...entries, Object.freeze(filter)])
  }
  if (!Object.hasOwn(createRelations, field)) {
    refuse(wording, 'where', [unknownField], () => field)
  }
  const relations = createRelations[field]<Or>(finish, key)
  Object.freeze(relations)
  return relations
}

const unknownField: Problem = {
  path: ['field'],
  message: `is not a field that users can be filtered by; expected one of ${Object.keys(createRelations).join(', ')}`,
}

/** A sentence of these entries, which end with a condition. */
export function createSentence<Or extends boolean>(
  entries: readonly FilterEntry[],
): FilterSentence<Or> {
  const toJSON = () => [...entries] as unknown as FilterList
  return Object.freeze({
    hasOr: entries.some(isOperator),
    and: (next: FilterField | FilterSentence, ...key: readonly string[]) =>
      isSentence(next)
        ? createSentence<Or>(joinedByAnd(entries, next.toJSON()))
        : relationsAfter<FilterField, Or>(entries, next, ...key),
    or: (next: FilterField | FilterSentence, ...key: readonly string[]) =>
      isSentence(next)
        ? createSentence<true>([...entries, or, ...next.toJSON()])
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
  typeof next === 'object'

function joinedByAnd(
  entries: readonly FilterEntry[],
  others: readonly FilterEntry[],
): readonly FilterEntry[] {
  const joined = [...entries, ...others]
  if (joined.some(isOperator)) {
    const message = 'joins a sentence with "or" in it by "and", which binds tighter than "or"'
    refuse(wording, 'where', [{ path: ['sentence'], message }], () => others)
  }
  return joined
}
