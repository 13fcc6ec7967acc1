import { shown } from '@textwire/onesignal/contract'
import { PayloadError, type PayloadProblem } from '../payload-error.ts'
import type { ExplainOptions } from './explain-options.ts'

/** Throws a `PayloadError` for options that mean nothing. */
export function checkOptions({ recipients, messageType }: ExplainOptions): void {
  const isCount = recipients === undefined || (Number.isSafeInteger(recipients) && recipients >= 0)
  const isType =
    messageType === undefined || messageType === 'transactional' || messageType === 'commercial'
  const problems = [
    ...(isCount ? [] : [problem('recipients', recipients, 'a count of people, 0 or more')]),
    ...(isType ? [] : [problem('messageType', messageType, '"transactional" or "commercial"')]),
  ]
  if (problems.length > 0) throw new PayloadError('explain', problems)
}

function problem(path: string, value: unknown, expected: string): PayloadProblem {
  const given = shown(value)
  return { path, given, message: `expected ${expected}, got ${given}` }
}
