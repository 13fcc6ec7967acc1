import { answer, unreadable } from '../answers.ts'
import type { Handler } from '../handler.ts'
import { readBulkCsv } from './read-bulk-csv.ts'

/** `airship.uploadBulkCsv`. Source: Airship, "Upload a bulk file": nobody is registered and nothing is sent yet. */
export const uploadBulkCsv: Handler = ({ text, params, headers }, { clock }, { bulks }) => {
  if (params['platform_name'] !== 'sms') {
    return unreadable({ error: `The platform ${params['platform_name']} is not emulated` })
  }
  if (!/text\/csv/i.test(headers.get('content-type') ?? '')) {
    return unreadable({ error: 'The Content-Type has to be text/csv' })
  }
  const read = readBulkCsv(text)
  if (!read.ok) return unreadable({ error: read.error }, read.code)
  const bulkId = crypto.randomUUID()
  const { fieldNames } = bulks.set(bulkId, { ...read.file, bulkId, uploadedAt: clock.now() })
  return answer(200, { bulk_id: bulkId, field_names: fieldNames })
}
