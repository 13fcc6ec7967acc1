import type { MockResponse } from '../../world/mock-response.ts'
import { refuse } from '../answers.ts'

/** Why a file is refused as a whole. */
export interface CsvProblem {
  readonly error: string
  /** Five digits, 40000 where none is documented. */
  readonly code: number
}

/** Source: Airship, "Update list contents" and its like for attribute and tag lists. */
export const MAX_ROWS = 10_000_000

export const refuseCsv = ({ error, code }: CsvProblem): MockResponse =>
  refuse(400, { error: 'Could not parse CSV data.', error_code: code, details: { error } })
