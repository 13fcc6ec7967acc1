import { parseCsv } from '../../world/parse-csv.ts'
import { MAX_ROWS, type CsvProblem } from './csv-problem.ts'
import { identifierTypes, type IdentifierType, type ListMember } from './static-list.ts'

/** The rows of a file for a static list, or why it is refused. */
export type ReadMembers = { readonly members: readonly ListMember[] } | CsvProblem

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads a file for a static list. Source: Airship, "Update list contents", codes 40002 to 40005. */
export function readMembers(text: string): ReadMembers {
  const csv = parseCsv(text)
  if (!csv.ok) return { error: csv.message, code: 40000 }
  const rows = csv.rows.slice(hasHeader(csv.rows) ? 1 : 0)
  if (rows.length > MAX_ROWS) return { error: 'CSV contains too many identifiers', code: 40002 }
  const problem = rows.map(problemOf).find((one) => one !== undefined)
  // Each row was found to be a pair of a known type and an identifier.
  return problem ?? { members: rows.map(([type, id]) => ({ type, id }) as ListMember) }
}

/** A first row of two that begins with no type is a header. */
const hasHeader = ([first]: readonly (readonly string[])[]) =>
  first?.length === 2 && !isType(first[0] ?? '')

const isType = (name: string): name is IdentifierType =>
  identifierTypes.some((type) => type === name)

function problemOf([type = '', id = '', ...more]: readonly string[], index: number) {
  const row = `entry ${index + 1}`
  if (more.length > 0 || id === '') {
    return { error: `CSV ${row} has a column count other than 2`, code: 40003 }
  }
  if (!isType(type)) return { error: `CSV ${row} has an invalid identifier_type`, code: 40004 }
  return type === 'named_user' || UUID.test(id)
    ? undefined
    : { error: `CSV ${row} has a channel identifier that is not a valid UUID`, code: 40005 }
}
