import type { FilterEntry } from '../generated/types.ts'
import { shown } from '../generated/shown.ts'
import { type Rule, type Violation, under } from '../generated/rule.ts'

const maxListed = 20

const isOperator = (entry: FilterEntry | undefined) => entry !== undefined && 'operator' in entry

/** Source: reference page "SMS", `filters`: operators stand between conditions. */
const operatorsBetween: Rule<readonly FilterEntry[]> = (entries) =>
  entries.flatMap((entry, index): Violation[] => {
    if (!isOperator(entry)) return []
    if (index === 0)
      return [{ path: [index], message: 'is an operator; the list begins with a condition' }]
    if (isOperator(entries[index - 1])) {
      return [{ path: [index], message: 'is a second operator in a row; expected a condition' }]
    }
    return index === entries.length - 1
      ? [{ path: [index], message: 'is an operator; the list ends with a condition' }]
      : []
  })

/** Source: "Sending messages with the OneSignal API", filter `country`. */
const comparedCountry: Rule<FilterEntry> = (entry) =>
  'field' in entry &&
  entry.field === 'country' &&
  entry.value === undefined &&
  (entry.relation === '=' || entry.relation === '!=')
    ? [
        {
          path: ['value'],
          message: `is missing; expected a code of two letters beside "${entry.relation}"`,
        },
      ]
    : []

/** Source: "Sending messages with the OneSignal API", filter `location`: degrees. */
const placeOnEarth: Rule<FilterEntry> = (entry) => {
  if (!('field' in entry) || entry.field !== 'location') return []
  return [...withinDegrees('lat', entry.lat, 90), ...withinDegrees('long', entry.long, 180)]
}

const withinDegrees = (name: string, value: string, most: number): Violation[] =>
  Math.abs(Number(value)) > most
    ? [{ path: [name], message: `expected -${most} to ${most} degrees, got ${shown(value)}` }]
    : []

/** Source: OpenAPI file of OneSignal's SDKs: `in_array` takes up to 20 values with commas between them. */
const listedValues: Rule<FilterEntry> = (entry) => {
  if (!('relation' in entry) || !/^(not_)?in_array$/.test(entry.relation)) return []
  const count = 'value' in entry ? (entry.value ?? '').split(',').length : 0
  return count > maxListed
    ? [{ path: ['value'], message: `lists ${count} values; expected at most ${maxListed}` }]
    : []
}

const entryRules = [comparedCountry, placeOnEarth, listedValues]

/** What is wrong with a list of filters beyond the shape of each; paths begin with the index. */
export const filterRules: Rule<readonly FilterEntry[]> = (entries) => [
  ...operatorsBetween(entries),
  ...entries.flatMap((entry, index) =>
    under(
      [index],
      entryRules.flatMap((rule) => rule(entry)),
    ),
  ),
]
