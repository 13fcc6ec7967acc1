import type { Table } from '../../world/store.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import { refuse } from '../answers.ts'
import type { UploadedList } from './uploaded-list.ts'

/** Source: Airship, "Create list". */
const MAX_LISTS = 100

/** Why a list cannot be made, if it cannot. Source: Airship, "Create list", codes 40906 and 40907. */
export function listConflict(
  lists: Table<UploadedList>,
  name: string,
  isSpent = false,
): MockResponse | undefined {
  if (isSpent || lists.get(name) !== undefined) {
    return refuse(409, { error: 'A list with that name already exists', error_code: 40907 })
  }
  return lists.size < MAX_LISTS
    ? undefined
    : refuse(409, { error: `A project has ${MAX_LISTS} lists at most`, error_code: 40906 })
}
