import type { IdentifierTable } from './identifier-table.ts'
import { rowOwner, type Row, type RowContext, type RowOwner } from './row-owner.ts'
import type { RowError } from './uploaded-list.ts'

/** Does something with whom a row names; says what went wrong, if anything did. */
export type RowWork = (owner: Exclude<RowOwner, { error: string }>, row: Row) => string | undefined

/** Works through the rows of a file in their order; those that cannot be processed are passed over. */
export async function processRows(
  { header, rows }: IdentifierTable,
  context: RowContext,
  work: RowWork,
): Promise<readonly RowError[]> {
  const errors: RowError[] = []
  for (const cells of rows) {
    const row = Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']))
    const fits = cells.length === header.length
    // A row may register a channel that the next one names.
    // oxlint-disable-next-line no-await-in-loop
    const owner = fits ? await rowOwner(row, context) : { error: 'the row has another length' }
    const error = 'error' in owner ? owner.error : work(owner, row)
    if (error !== undefined) errors.push({ id: cells[0] ?? '', error })
  }
  return errors
}
