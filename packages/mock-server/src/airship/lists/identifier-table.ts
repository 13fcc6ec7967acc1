import type { AirshipProjectOptions } from '../project-options.ts'
import { parseCsv } from '../../world/parse-csv.ts'
import { MAX_ROWS, type CsvProblem } from './csv-problem.ts'

/** Whom the rows of an attribute or tag list name, by their first column. Source: Airship, "Upload attributes list". */
const IDENTIFIERS: readonly string[] = ['channel_id', 'named_user', 'msisdn', 'email_address']

/** Columns that are no attributes. */
const RESERVED: ReadonlySet<string> = new Set([
  ...IDENTIFIERS,
  'sms_sender',
  'ua_opted_in',
  'timezone',
])

/** Source: Airship, "Upload attributes list": one for the identifier and a hundred others. */
const MAX_COLUMNS = 101

/** A file for an attribute or a tag list. */
export interface IdentifierTable {
  readonly header: readonly string[]
  /** Without the header. */
  readonly rows: readonly (readonly string[])[]
}

/** The columns of a table that are attributes. */
export const attributesOf = ({ header }: IdentifierTable): readonly string[] =>
  header.filter((name) => !RESERVED.has(name))

/** Reads a file for a tag list. Source: Airship, "Upload tag list", codes 40002, 40003, 40013 and 40018. */
export function readTagTable(text: string): IdentifierTable | CsvProblem {
  const table = readTable(text)
  return 'code' in table ? table : (headerProblem(table.header) ?? table)
}

/**
 * Reads a file for an attribute list. Source: Airship, "Upload attributes list", codes 40002 to 40018.
 *
 * @param attributes The attributes that are defined. @default all are
 */
export function readAttributeTable(
  text: string,
  attributes: AirshipProjectOptions['attributes'],
): IdentifierTable | CsvProblem {
  const table = readTable(text)
  if ('code' in table) return table
  const { header } = table
  return headerProblem(header) ?? columnProblem(header, attributes) ?? table
}

function readTable(text: string): IdentifierTable | CsvProblem {
  const csv = parseCsv(text)
  if (!csv.ok) return { error: csv.message, code: 40000 }
  const [header = [], ...rows] = csv.rows
  if (rows.length > MAX_ROWS) return { error: 'CSV contains too many identifiers', code: 40002 }
  return { header, rows }
}

function headerProblem(header: readonly string[]): CsvProblem | undefined {
  const [first = ''] = header
  if (header.length > MAX_COLUMNS) {
    return { error: 'CSV header contains too many columns', code: 40003 }
  }
  if (!IDENTIFIERS.includes(first)) {
    return { error: "CSV header's first field must be an identifier", code: 40013 }
  }
  if (first === 'msisdn' && !header.includes('sms_sender')) {
    return { error: 'CSV header does not contain the column sms_sender', code: 40018 }
  }
  return undefined
}

function columnProblem(
  header: readonly string[],
  attributes: AirshipProjectOptions['attributes'],
): CsvProblem | undefined {
  const twice = header.find((name, index) => header.indexOf(name) !== index)
  if (twice !== undefined) {
    const code = RESERVED.has(twice) ? 40017 : 40015
    return { error: `CSV header contains ${twice} twice`, code }
  }
  const unknown = header.find(
    (name) => attributes !== undefined && !RESERVED.has(name) && !Object.hasOwn(attributes, name),
  )
  return unknown === undefined
    ? undefined
    : { error: `CSV header contains the unknown attribute ${unknown}`, code: 40014 }
}
