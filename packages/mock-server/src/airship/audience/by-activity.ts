import type { ActivitySelector } from '@textwire/airship/contract'
import { matchNumber } from './match-value.ts'
import { isWithin } from './activity-window.ts'
import { occurrencesOf, type Occurrence } from './occurrences-of.ts'
import { matchProperty } from './match-property.ts'
import type { Evaluation, Predicate } from './predicate.ts'

/**
 * Whoever has done something, or to whose messages it has happened, as the project's event stream recorded it.
 * Source: Airship, "Activity audience object".
 */
export function byActivity(selector: ActivitySelector, evaluation: Evaluation): Predicate {
  const { where, metric = 'count', operator, value } = selector
  const occurrences = occurrencesOf(selector.activity, evaluation.project)
  const isMeant = ({ body }: Occurrence) =>
    where === undefined || matchProperty(where, [body, body['properties']], evaluation.now)
  return (channel) => {
    const all = occurrences(channel).filter(isMeant)
    if (metric === 'first' || metric === 'last') {
      const one = metric === 'first' ? all[0] : all.at(-1)
      return one !== undefined && isWithin(one.at, selector, evaluation.now)
    }
    const some = all.filter(({ at }) => isWithin(at, selector, evaluation.now))
    const actual = metric === 'count' ? some.length : totalOf(some)
    return matchNumber(operator, actual, value)
  }
}

const totalOf = (occurrences: readonly Occurrence[]): number =>
  occurrences.reduce((sum, { body }) => sum + (Number(body['value']) || 0), 0)
