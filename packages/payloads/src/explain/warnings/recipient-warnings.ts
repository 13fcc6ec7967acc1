import type { ExplainWarning } from '../explain-warning.ts'
import { quantity } from '../quantity.ts'
import type { Reading } from '../read/reading.ts'
import { warning } from './warning.ts'

/** People who stand in the list more than once, by place. */
export function recipientWarnings({ recipients: { duplicates } }: Reading): ExplainWarning[] {
  const [first] = duplicates
  if (first === undefined) return []
  const message = `${quantity(duplicates.length, 'entry repeats', 'entries repeat')} an earlier one, the first of them that of ${first.firstPath}`
  return [warning('duplicate_recipients', message, first.path)]
}
