import { toCsv } from '../../world/to-csv.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import { notFound } from '../answers.ts'
import type { UploadedList } from './uploaded-list.ts'

/**
 * What went wrong in the last file of a list, a row each. Source: Airship, the example of "Download list errors"; a list
 * whose first file is not processed yet is a 404.
 */
export function errorsCsv(list: UploadedList | undefined): MockResponse {
  if (list?.processed !== true) return notFound('list')
  const [first, ...rest] = list.errors.map(({ id, error }) => [id, 'ERROR', error])
  const body = first === undefined ? '' : toCsv(first, rest)
  return { status: 200, headers: { 'content-type': 'text/csv' }, body }
}
