import type { MockResponse } from '../../world/mock-response.ts'
import { isOutcomeName, type OutcomeQuery } from './count-outcomes.ts'
import { refuse, texts } from '../errors.ts'
import { Refused } from '../refused.ts'

const RANGES_MS: Readonly<Record<string, number>> = {
  '1h': 3_600_000,
  '1d': 86_400_000,
  '1mo': 30 * 86_400_000,
}

/** What a query asks of outcomes. The names come as one list with commas, or as several values. */
export function outcomeQuery(query: URLSearchParams, now: number): OutcomeQuery {
  const names = [...query.getAll('outcome_names'), ...query.getAll('outcome_names[]')]
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (!names.every(isOutcomeName)) throw new Refused(noAggregation())
  const platforms = query.get('outcome_platforms')
  return {
    names,
    attribution: query.get('outcome_attribution') ?? undefined,
    platforms: platforms === null ? undefined : new Set(platforms.split(',').map(Number)),
    since: now - (RANGES_MS[query.get('outcome_time_range') ?? '1h'] ?? 3_600_000),
  }
}

const noAggregation = (): MockResponse => refuse(400, texts.noAggregation)
