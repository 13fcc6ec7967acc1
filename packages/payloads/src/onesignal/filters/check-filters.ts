import { type Filter, type FilterEntry, filterListSchema } from '@textwire/onesignal/contract'
import { brokenText } from '../../problems/broken-text.ts'
import { beyond } from '../../problems/beyond.ts'
import { type Names, toCallerPath } from '../../problems/names.ts'
import type { Path, Problem } from '../../problems/problem.ts'
import { refuse } from '../../problems/refuse.ts'
import { valueAt } from '../../problems/value-at.ts'
import { wording } from '../checked-payload.ts'
import { conditionProblems } from './condition-problems.ts'
import { type Listed, listProblems } from './list-problems.ts'

const wireFields = {
  hours: 'hours_ago',
  radiusMetres: 'radius',
  latitude: 'lat',
  longitude: 'long',
}

/** Fields whose value is a number, and the parts of a condition that are one whatever its field. */
const numberFields: readonly unknown[] = ['session_count', 'session_time', 'amount_spent']
const numberParts: readonly unknown[] = ['hours_ago', 'radius', 'lat', 'long']

const names = Object.fromEntries(Object.entries(wireFields).map(([name, wire]) => [wire, name]))

/** Throws a `PayloadError` for a condition that the contract refuses. */
export function checkFilter(filter: Filter, listed?: Listed): void {
  const known = listed ? { ...names, value: 'values' } : names
  const ofList = listed ? listProblems(listed.values) : []
  const issues = issuesOf([filter]).map((issue) => ofOne(issue, known, filter))
  const given = { ...filter, ...listed }
  // What is wrong with the values says more than what became of them.
  const problems = beyond(ofList, [
    ...issues,
    ...conditionProblems(filter),
    ...brokenTexts(filter, known),
  ])
  refuse(wording, 'where', problems, (path) => valueAt(given, toCallerPath(path, wireFields)))
}

/** Texts that cannot be sent. */
const brokenTexts = (filter: Filter, known: Names): readonly Problem[] =>
  Object.entries(filter).flatMap(([part, text]) => {
    const message = typeof text === 'string' ? brokenText(text) : undefined
    const path = toCallerPath([part], known)
    return message === undefined ? [] : [{ path, wirePath: ['payload'], message }]
  })

/** Throws a `PayloadError` for a list that the contract refuses. */
export const checkFilters = (filters: readonly FilterEntry[]): void =>
  refuse(wording, 'where', issuesOf(filters), (path: Path) => valueAt(filters, path))

function issuesOf(filters: readonly FilterEntry[]): readonly Problem[] {
  const result = filterListSchema.safeParse(filters)
  if (result.success) return []
  const issues = wording.describeIssues(result.error.issues, filters)
  return issues.map(({ path, message }) => ({ path, message, wirePath: path }))
}

/** Numbers stand in strings on the wire alone. */
function ofOne({ path, message }: Problem, known: Names, { field }: Filter): Problem {
  const wirePath = path.slice(1)
  const said = message
    .replace(/ in a string such as "([^"]*)"/, ' such as $1')
    .replace(/expected text(?=$|,)/, `expected ${kindOf(field, wirePath[0])}`)
  return { path: toCallerPath(wirePath, known), wirePath, message: said }
}

function kindOf(field: Filter['field'], part: unknown): string {
  const isNumber = numberParts.includes(part) || (part === 'value' && numberFields.includes(field))
  if (isNumber) return 'a finite number'
  return field === 'tag' && part === 'value' ? 'text, a finite number, true or false' : 'text'
}
