import { parseCsv } from '../../world/parse-csv.ts'
import type { BulkRow } from './bulk-row.ts'

/** A file that was read, or what is wrong with it and the code for that. */
export type ReadBulkCsv =
  | { readonly ok: true; readonly file: Pick<BulkRow, 'fieldNames' | 'rows'> }
  | { readonly ok: false; readonly error: string; readonly code: number }

const KNOWN = ['ua_msisdn', 'ua_sender', 'ua_opted_in', 'ua_channel_id']

/** Codes of the files of lists, which say what is wrong with a CSV. Source: Airship, "Errors". */
const CODES = { empty: 40002, header: 40003, line: 40004, unreadable: 40005 }

/** Reads a file of people. Source: Airship, "Upload a bulk file": the columns of the first line. */
export function readBulkCsv(text: string): ReadBulkCsv {
  const parsed = parseCsv(text)
  if (!parsed.ok) return failed(parsed.message, CODES.unreadable)
  const [header, ...lines] = parsed.rows
  if (header === undefined) return failed('The file is empty', CODES.empty)
  const fieldNames = header.map((name) => name.trim())
  const problem = headerProblem(fieldNames)
  if (problem !== undefined) return failed(problem, CODES.header)
  const short = lines.findIndex((line) => line.length !== fieldNames.length)
  if (short !== -1) return failed(`Row ${short + 1} has another number of columns`, CODES.line)
  const rows = lines.map((line) =>
    Object.fromEntries(fieldNames.map((name, index) => [name, line[index] ?? ''])),
  )
  return { ok: true, file: { fieldNames, rows } }
}

const failed = (error: string, code: number): ReadBulkCsv => ({ ok: false, error, code })

function headerProblem(names: readonly string[]): string | undefined {
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.includes(name))
  if (names.includes('')) return 'A column of the header row has no name'
  if (new Set(names).size < names.length) return 'A column of the header row comes twice'
  const unknown = names.find((name) => name.startsWith('ua_') && !KNOWN.includes(name))
  if (unknown !== undefined) return `The column ${unknown} is not known`
  if (has('ua_channel_id') !== has('ua_msisdn', 'ua_sender')) return undefined
  return 'The header row needs ua_channel_id, or ua_msisdn and ua_sender'
}
