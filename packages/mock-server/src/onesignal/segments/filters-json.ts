import type { FilterEntry } from '@textwire/onesignal/contract'
import type { Dialect } from '../dialect.ts'

/** Filters, as answers have them: the place of one is in texts, or in numbers by the description behind the SDKs. */
export const filtersJson = (
  entries: readonly FilterEntry[],
  dialect: Dialect = 'reference',
): Record<string, unknown>[] =>
  entries.map((entry) =>
    dialect === 'sdk' && 'radius' in entry
      ? {
          ...entry,
          radius: Number(entry.radius),
          lat: Number(entry.lat),
          long: Number(entry.long),
        }
      : { ...entry },
  )
