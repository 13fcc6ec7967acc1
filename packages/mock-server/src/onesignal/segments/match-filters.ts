import type { Filter, FilterEntry } from '@textwire/onesignal/contract'
import { own } from '../../world/own.ts'
import type { Subscription } from '../people/subscription-row.ts'
import type { User } from '../people/user-row.ts'

type TagFilter = Extract<Filter, { field: 'tag' }>
type CountryFilter = Extract<Filter, { field: 'country' }>
type Comparison = '=' | '!=' | '>' | '<'

/** Whom filters ask about: a user, at one of their subscriptions. */
export interface Candidate {
  readonly user: User
  readonly subscription: Subscription
}

/**
 * Whether a subscription passes a list of filters: neighbours are joined by AND unless an OR stands
 * between them, and AND binds tighter. Source: OneSignal, "Sending messages with the API", filters.
 */
export function matchFilters(
  entries: readonly FilterEntry[],
  candidate: Candidate,
  now: number,
): boolean {
  const branches: Filter[][] = [[]]
  for (const entry of entries) {
    if (!('operator' in entry)) branches.at(-1)?.push(entry)
    else if (entry.operator === 'OR') branches.push([])
  }
  return branches.some((branch) => branch.every((filter) => matches(filter, candidate, now)))
}

function matches(filter: Filter, { user, subscription }: Candidate, now: number): boolean {
  switch (filter.field) {
    case 'tag':
      return matchesTag(filter, own(user.tags, filter.key), now)
    case 'last_session':
    case 'first_session': {
      // Sessions are the user's, on whatever device they were. Source: OneSignal, "Sessions".
      const since = filter.field === 'last_session' ? user.lastActive : user.firstActive
      return compareNumbers((now - since) / 3_600_000, filter.relation, Number(filter.hours_ago))
    }
    case 'session_count':
      return compareNumbers(user.sessionCount, filter.relation, Number(filter.value))
    case 'session_time':
      return compareNumbers(user.sessionTime, filter.relation, Number(filter.value))
    case 'amount_spent':
      return compareNumbers(user.amountSpent, filter.relation, Number(filter.value))
    case 'language':
      return compareTexts(user.language, filter.relation, filter.value)
    case 'app_version':
      return compareTexts(subscription.appVersion, filter.relation, filter.value)
    case 'country':
      return matchesCountry(filter, user.country)
    case 'location':
      return (
        user.location !== undefined &&
        metresBetween(user.location, { lat: Number(filter.lat), long: Number(filter.long) }) <=
          Number(filter.radius)
      )
  }
}

function matchesCountry({ relation, value = '' }: CountryFilter, country = ''): boolean {
  if (relation === 'exists' || relation === 'not_exists') {
    return (relation === 'exists') === (country !== '')
  }
  return compareTexts(country.toUpperCase(), relation, value.toUpperCase())
}

function matchesTag(filter: TagFilter, tag: string | undefined, now: number): boolean {
  if (!('value' in filter)) return (filter.relation === 'exists') === (tag !== undefined)
  const { relation, value } = filter
  if (relation === 'not_in_array') return tag === undefined || !listed(value).includes(tag)
  if (relation === '!=') return tag !== value
  if (tag === undefined) return false
  if (relation === 'in_array') return listed(value).includes(tag)
  if (relation === 'time_elapsed_gt') return now / 1000 - Number(tag) > Number(value)
  if (relation === 'time_elapsed_lt') return now / 1000 - Number(tag) < Number(value)
  return relation === '=' ? tag === value : compareNumbers(Number(tag), relation, Number(value))
}

const listed = (value: string) => value.split(',').map((one) => one.trim())

function compareNumbers(left: number, relation: Comparison, right: number): boolean {
  if (relation === '>') return left > right
  if (relation === '<') return left < right
  return relation === '=' ? left === right : left !== right
}

/**
 * Versions compare part by part as numbers: 1.10 comes after 1.9. A text that was never set, or is empty, is neither
 * before nor after another, and differs from every one.
 */
function compareTexts(left = '', relation: Comparison, right: string): boolean {
  if (left === '') return relation === '!='
  const order = left.localeCompare(right, 'en', { numeric: true })
  if (relation === '>') return order > 0
  if (relation === '<') return order < 0
  return relation === '=' ? left === right : left !== right
}

const EARTH_RADIUS_M = 6_371_000

interface Place {
  readonly lat: number
  readonly long: number
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

function metresBetween(from: Place, to: Place): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const chord =
    half(to.lat - from.lat) +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(to.long - from.long)
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(chord))
}
