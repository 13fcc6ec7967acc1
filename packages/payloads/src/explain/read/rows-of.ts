import type { Row } from './reading.ts'
import { repeats } from './repeats.ts'
import { fieldsOf, keyOf, listOf } from './values.ts'

/** What makes two rows reach the same person from the same sender. */
export function rowKey(row: unknown): string {
  const { ua_msisdn: msisdn, ua_sender: sender } = fieldsOf(row)
  return `${keyOf(msisdn)} ${keyOf(sender)}`
}

/** The rows of a create-and-send; none of any other audience. */
export function rowsOf(audience: unknown, audiencePath: string): Row[] {
  const path = `${audiencePath}.create_and_send`
  const rows = listOf(fieldsOf(audience)['create_and_send'])
  const repeated = new Set(repeats(rows.map(rowKey), path).map((duplicate) => duplicate.path))
  return rows.map((row, index) => ({
    path: `${path}.${index}`,
    values: fieldsOf(row),
    isRepeated: repeated.has(`${path}.${index}`),
  }))
}
