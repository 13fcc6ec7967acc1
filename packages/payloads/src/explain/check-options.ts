import { shown } from '@textwire/onesignal/contract'
import { PayloadError, type PayloadProblem } from '../payload-error.ts'
import type { ExplainOptions } from './explain-options.ts'
import { isFields } from './read/values.ts'

/** Throws a `PayloadError` for options that mean nothing. */
export function checkOptions(options: ExplainOptions): void {
  // From JavaScript anything can come.
  if (typeof options !== 'object' || options === null) {
    throw new PayloadError('explain', [problem('options', options, 'an object')])
  }
  const { recipients, messageType, sender, senderCountry, values } = options
  const isCount = recipients === undefined || (Number.isSafeInteger(recipients) && recipients >= 0)
  const isType =
    messageType === undefined || messageType === 'transactional' || messageType === 'commercial'
  const isRecord = values === undefined || isFields(values)
  const problems = [
    ...(isCount ? [] : [problem('recipients', recipients, 'a count of people, 0 or more')]),
    ...(isType ? [] : [problem('messageType', messageType, '"transactional" or "commercial"')]),
    ...(isText(sender) ? [] : [problem('sender', sender, 'text')]),
    ...(isText(senderCountry) ? [] : [problem('senderCountry', senderCountry, 'text')]),
    ...(isRecord ? [] : [problem('values', values, 'an object')]),
  ]
  if (problems.length > 0) throw new PayloadError('explain', problems)
}

const isText = (value: unknown) => value === undefined || typeof value === 'string'

function problem(path: string, value: unknown, expected: string): PayloadProblem {
  const given = shown(value)
  return { path, given, message: `expected ${expected}, got ${given}` }
}
