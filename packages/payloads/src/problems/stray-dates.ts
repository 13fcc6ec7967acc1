import type { Path, Problem } from './problem.ts'

/**
 * Where a `Date` may stand: the names that lead there, `*` for any one of them, and `**` at the end for all beneath:
 * `localizations.*.expiry`, `template.data.**`. One that begins with `!` is an exception.
 */
export type DatePlace = string

/** Those that stand where no moment belongs, and would become a text that nobody wrote. */
export function strayDates(dates: readonly Path[], places: readonly DatePlace[] = []): Problem[] {
  const { allowed = [], excepted = [] } = Object.groupBy(places, (place) =>
    place.startsWith('!') ? 'excepted' : 'allowed',
  )
  const isIn = (path: Path, those: readonly DatePlace[]) =>
    those.some((place) => isWithin(path, place.replace(/^!/, '').split('.')))
  return dates
    .filter((path) => !isIn(path, allowed) || isIn(path, excepted))
    .map((path) => ({ path, message: 'is a Date, where no moment belongs', wirePath: ['payload'] }))
}

const isWithin = (path: Path, names: readonly string[]): boolean =>
  (names.at(-1) === '**' ? path.length >= names.length : path.length === names.length) &&
  names.every((name, index) => name.startsWith('*') || name === String(path[index]))
