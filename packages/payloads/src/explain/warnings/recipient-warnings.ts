import type { ExplainOptions } from '../explain-options.ts'
import type { ExplainWarning } from '../explain-warning.ts'
import { quantity } from '../quantity.ts'
import type { Reading } from '../read/reading.ts'
import { warning } from './warning.ts'

/** People who stand in the list more than once, by place, and a number of them that is not used. */
export const recipientWarnings = (reading: Reading, options: ExplainOptions): ExplainWarning[] => [
  ...duplicateWarnings(reading),
  ...countWarnings(reading, options),
]

function countWarnings(
  { recipients: { named, description } }: Reading,
  { recipients }: ExplainOptions,
): ExplainWarning[] {
  if (named === undefined || recipients === undefined || recipients === named.distinct) return []
  const message = `the number of recipients that was given is not used: the payload names ${description}`
  return [warning('recipients_ignored', message)]
}

function duplicateWarnings({ recipients: { duplicates } }: Reading): ExplainWarning[] {
  const [first] = duplicates
  if (first === undefined) return []
  const message = `${quantity(duplicates.length, 'entry repeats', 'entries repeat')} an earlier one, the first of them that of ${first.firstPath}`
  return [warning('duplicate_recipients', message, first.path)]
}
