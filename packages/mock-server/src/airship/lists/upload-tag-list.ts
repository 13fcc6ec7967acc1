import { answer, notFound } from '../answers.ts'
import { operation } from '../operation.ts'
import { activeTags, tagWarning } from '../people/active-tags.ts'
import { setTags } from '../people/set-tags.ts'
import { refuseCsv } from './csv-problem.ts'
import { readTagTable } from './identifier-table.ts'
import { processLater } from './process-later.ts'
import { processRows } from './process-rows.ts'

/** `airship.uploadTagList`. Source: Airship, "Upload tag list". Columns besides the identifiers are passed over. */
export const uploadTagList = operation('uploadTagList', ({ path, exchange, project, context }) => {
  const list = project.tagLists.get(path.list_name)
  if (list === undefined) return notFound('list')
  const table = readTagTable(exchange.text)
  if ('code' in table) return refuseCsv(table)
  processLater(project.tagLists, list, project, context, async (now) => ({
    errors: await processRows(table, { project, context, now, updatesConsent: false }, (owner) => {
      setTags(project, owner, list.operations, now)
      const { inactive } = activeTags(project, list.operations)
      return inactive.length > 0 ? tagWarning(inactive) : undefined
    }),
  }))
  return answer(202, {})
})
