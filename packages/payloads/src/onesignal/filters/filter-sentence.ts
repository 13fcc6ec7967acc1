import type { FilterList } from '@textwire/onesignal/contract'
import type { Refused } from '../../refused.ts'
import type { FilterField, FilterRelations } from './filter-relations.ts'

/** The name of a tag, which only a tag has. */
export type KeyOf<Field extends FilterField> = Field extends 'tag' ? [key: string] : []

/** A sentence as far as a message needs it: it has a list. */
export interface FinishedFilterSentence {
  /** The list, for `JSON.stringify`. */
  toJSON(): FilterList
}

/** Why a sentence cannot end with a field, as the compiler repeats it. */
export type EndsInTheMiddle =
  Refused<'a sentence ends with what is said of a field, as in .and("country").is("US")'>

/** What a sentence is after "and" and "or": it has no list yet. */
export interface UnfinishedSentence {
  /** Throws a `PayloadError`: there is no list. */
  toJSON(): { readonly unfinished: EndsInTheMiddle }
}

type Joinable<Or extends boolean, Next> = Next extends UnfinishedSentence
  ? EndsInTheMiddle
  : Or extends false
    ? Next extends FilterSentence<false>
      ? Next
      : WithOr
    : WithOr

type WithOr =
  Refused<'no sentence with "or" in it can be joined by "and", which binds tighter than "or"'>

/**
 * Conditions on users, complete as it stands: begun by `where`, and never changed by what is added to it. AND binds
 * tighter than OR: `a.or(b).and(c)` means a, or b and c.
 */
export interface FilterSentence<Or extends boolean = boolean> extends FinishedFilterSentence {
  /** Whether there is an "or" in it. */
  readonly hasOr: Or
  /** One more condition that has to hold as well. */
  and<Field extends FilterField>(field: Field, ...key: KeyOf<Field>): FilterRelations<Or>[Field]
  /** All conditions of another sentence as well; neither may have an "or" in it. */
  and<Next extends FilterSentence | UnfinishedSentence>(
    sentence: Next & Joinable<Or, Next>,
  ): FilterSentence<Or>
  /** Begins another branch: what stands before, or this. */
  or<Field extends FilterField>(field: Field, ...key: KeyOf<Field>): FilterRelations<true>[Field]
  /** What stands before, or another sentence. */
  or(sentence: FilterSentence): FilterSentence<true>
  /** The list for `filters` of a message, a segment or a count; at most 200 entries. Throws `PayloadError` beyond. */
  toList(): FilterList
}
