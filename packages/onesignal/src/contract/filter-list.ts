import type { FilterEntry, FilterOperator } from '../generated/types.ts'

/** A condition on users; filters are conditions with operators between them. */
export type Filter = Exclude<FilterEntry, FilterOperator>

/**
 * Conditions, joined by AND where nothing stands between them. With operators among them the list begins and ends with a
 * condition; two operators in a row are found at run time.
 *
 * Source: OneSignal, reference page "SMS", `filters`.
 *
 * @example
 * ```ts
 * import type { FilterList } from '@textwire/onesignal/contract'
 *
 * const filters: FilterList = [
 *   { field: 'tag', key: 'plan', relation: '=', value: 'gold' },
 *   { operator: 'OR' },
 *   { field: 'last_session', relation: '<', hours_ago: '24' },
 * ]
 * ```
 */
export type FilterList = readonly Filter[] | readonly [Filter, ...FilterEntry[], Filter]

/** A body whose filters are a {@link FilterList}. */
export type WithFilterList<Body extends { filters?: unknown }> = {
  readonly [Key in keyof Body]: Key extends 'filters' ? FilterList : Body[Key]
}
