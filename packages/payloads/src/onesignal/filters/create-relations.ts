import type { Filter } from '@textwire/onesignal/contract'
import { decimal } from '../decimal.ts'
import type {
  FilterField,
  FilterRelations,
  Surroundings,
  TagRelations,
  TagValue,
} from './filter-relations.ts'
import type { FilterSentence, UnfinishedSentence } from './filter-sentence.ts'
import type { Listed } from './list-problems.ts'

/** Checks a condition, and the values that were put into it as one, and makes the sentence that ends with it. */
export type Finish<Or extends boolean> = (filter: Filter, listed?: Listed) => FilterSentence<Or>

/** The relations alone; what tells that a sentence is not finished is the same for all. */
type Bare<Relations> = Omit<Relations, keyof UnfinishedSentence>

/** The relations of each field, given the tag's name and what becomes of the condition. */
export const createRelations: {
  readonly [Field in FilterField]: <Or extends boolean>(
    finish: Finish<Or>,
    key: string,
  ) => Bare<FilterRelations<Or>[Field]>
} = {
  tag: tagRelations,
  country: (finish) => ({
    is: (value) => finish({ field: 'country', relation: '=', value }),
    isNot: (value) => finish({ field: 'country', relation: '!=', value }),
    exists: () => finish({ field: 'country', relation: 'exists' }),
    doesNotExist: () => finish({ field: 'country', relation: 'not_exists' }),
  }),
  language: (finish) => ({
    is: (value) => finish({ field: 'language', relation: '=', value }),
    isNot: (value) => finish({ field: 'language', relation: '!=', value }),
  }),
  app_version: (finish) => ({
    is: (value) => finish({ field: 'app_version', relation: '=', value }),
    isNot: (value) => finish({ field: 'app_version', relation: '!=', value }),
    isOver: (value) => finish({ field: 'app_version', relation: '>', value }),
    isUnder: (value) => finish({ field: 'app_version', relation: '<', value }),
  }),
  session_count: (finish) => ({
    is: (value) => finish({ field: 'session_count', relation: '=', value: text(value) }),
    isNot: (value) => finish({ field: 'session_count', relation: '!=', value: text(value) }),
    isOver: (value) => finish({ field: 'session_count', relation: '>', value: text(value) }),
    isUnder: (value) => finish({ field: 'session_count', relation: '<', value: text(value) }),
  }),
  session_time: (finish) => ({
    isOverSeconds: (value) => finish({ field: 'session_time', relation: '>', value: text(value) }),
    isUnderSeconds: (value) => finish({ field: 'session_time', relation: '<', value: text(value) }),
  }),
  first_session: (finish) => sessionRelations('first_session', finish),
  last_session: (finish) => sessionRelations('last_session', finish),
  amount_spent: (finish) => ({
    is: (value) => finish({ field: 'amount_spent', relation: '=', value: text(value) }),
    isOver: (value) => finish({ field: 'amount_spent', relation: '>', value: text(value) }),
    isUnder: (value) => finish({ field: 'amount_spent', relation: '<', value: text(value) }),
  }),
  location: (finish) => ({
    within: (place: Surroundings) => finish({ field: 'location', ...textsOf(place) }),
  }),
}

function tagRelations<Or extends boolean>(finish: Finish<Or>, key: string): Bare<TagRelations<Or>> {
  const compared = (relation: TagRelation) => (value: TagValue) =>
    finish({ field: 'tag', key, relation, value: text(value) })
  const listed = (relation: TagRelation) => (values: readonly TagValue[]) =>
    finish({ field: 'tag', key, relation, value: joined(values) }, { values })
  return {
    is: compared('='),
    isNot: compared('!='),
    isOver: compared('>'),
    isUnder: compared('<'),
    isOneOf: listed('in_array'),
    isNoneOf: listed('not_in_array'),
    isOverSecondsAgo: compared('time_elapsed_gt'),
    isUnderSecondsAgo: compared('time_elapsed_lt'),
    exists: () => finish({ field: 'tag', key, relation: 'exists' }),
    doesNotExist: () => finish({ field: 'tag', key, relation: 'not_exists' }),
  }
}

type TagRelation = Extract<Filter, { field: 'tag'; value: string }>['relation']

const sessionRelations = <Or extends boolean>(
  field: 'first_session' | 'last_session',
  finish: Finish<Or>,
) => ({
  isOverHoursAgo: (hours: number) => finish({ field, relation: '>', hours_ago: text(hours) }),
  isUnderHoursAgo: (hours: number) => finish({ field, relation: '<', hours_ago: text(hours) }),
})

/** From JavaScript anything can come; what is no value stays, and the contract refuses it. */
const text = (value: TagValue): string =>
  typeof value === 'number' && Number.isFinite(value)
    ? decimal(value)
    : typeof value === 'boolean'
      ? String(value)
      : (value as string)

/** What is no list, or no value in it, is refused by a rule of its own. */
const joined = (values: readonly TagValue[]): string =>
  Array.isArray(values)
    ? values.map((value) => (typeof value === 'object' ? '' : String(text(value)))).join(',')
    : ''

/** From JavaScript there may be no place at all. */
const textsOf = ({ radiusMetres, latitude, longitude }: Partial<Surroundings> = {}) => ({
  radius: text(radiusMetres as number),
  lat: text(latitude as number),
  long: text(longitude as number),
})
