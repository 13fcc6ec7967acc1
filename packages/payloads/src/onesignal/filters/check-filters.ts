import { type Filter, type FilterEntry, filterListSchema } from '@textwire/onesignal/contract'
import { type Names, toCallerPath } from '../../problems/names.ts'
import type { Path, Problem } from '../../problems/problem.ts'
import { refuse } from '../../problems/refuse.ts'
import { valueAt } from '../../problems/value-at.ts'
import { wording } from '../checked-payload.ts'
import type { TagValue } from './filter-relations.ts'
import { listProblems } from './list-problems.ts'

const wireFields = {
  hours: 'hours_ago',
  radiusMetres: 'radius',
  latitude: 'lat',
  longitude: 'long',
}

const names = Object.fromEntries(Object.entries(wireFields).map(([name, wire]) => [wire, name]))

/** Throws a `PayloadError` for a condition that the contract refuses. */
export function checkFilter(filter: Filter, values?: readonly TagValue[]): void {
  const known = values ? { ...names, value: 'values' } : names
  const issues = issuesOf([filter]).map((issue) => ofOne(issue, known))
  const given = { ...filter, values }
  refuse(wording, 'where', [...(values ? listProblems(values) : []), ...issues], (path) =>
    valueAt(given, toCallerPath(path, wireFields)),
  )
}

/** Throws a `PayloadError` for a list that the contract refuses. */
export const checkFilters = (filters: readonly FilterEntry[]): void =>
  refuse(wording, 'where', issuesOf(filters), (path: Path) => valueAt(filters, path))

function issuesOf(filters: readonly FilterEntry[]): readonly Problem[] {
  const result = filterListSchema.safeParse(filters)
  return result.success ? [] : wording.describeIssues(result.error.issues, filters)
}

/** Numbers stand in strings on the wire alone. */
function ofOne({ path, message }: Problem, known: Names): Problem {
  const wirePath = path.slice(1)
  const said = message.replace(/ in a string such as "([^"]*)"/, ' such as $1')
  return { path: toCallerPath(wirePath, known), wirePath, message: said }
}
