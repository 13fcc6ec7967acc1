import { answer, notFound } from '../answers.ts'
import { operation } from '../operation.ts'
import type { AttributeChange } from '../people/attribute-change.ts'
import { attributeWarning } from '../people/change-attributes.ts'
import { setAttributes } from '../people/set-attributes.ts'
import { refuseCsv } from './csv-problem.ts'
import { attributesOf, readAttributeTable } from './identifier-table.ts'
import { processLater } from './process-later.ts'
import { processRows } from './process-rows.ts'
import type { Row } from './row-owner.ts'

/** Source: Airship, "Create attributes list": an empty cell takes the attribute away. */
const SNAPSHOT = /^ua_attributes_snapshot_/

/** `airship.uploadAttributeList`. Source: Airship, "Upload attributes list". */
export const uploadAttributeList = operation(
  'uploadAttributeList',
  ({ path, exchange, project, context }) => {
    const list = project.attributeLists.get(path.list_name)
    if (list === undefined) return notFound('list')
    const table = readAttributeTable(exchange.text, project.options.attributes)
    if ('code' in table) return refuseCsv(table)
    const keys = attributesOf(table)
    processLater(project.attributeLists, list, project, context, async (now) => ({
      errors: await processRows(
        table,
        { project, context, now, updatesConsent: true },
        (owner, row) => {
          const changes = changesOf(keys, row, SNAPSHOT.test(list.name))
          const failed = setAttributes(project, owner, changes, now)
          return failed.length > 0 ? attributeWarning(failed) : undefined
        },
      ),
    }))
    return answer(202, {})
  },
)

const changesOf = (keys: readonly string[], row: Row, isSnapshot: boolean): AttributeChange[] =>
  keys.flatMap((key): AttributeChange[] => {
    const value = row[key] ?? ''
    if (value !== '') return [{ action: 'set', key, value }]
    return isSnapshot ? [{ action: 'remove', key }] : []
  })
