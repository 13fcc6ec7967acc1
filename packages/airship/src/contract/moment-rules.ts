import { shown } from '../generated/shown.ts'
import type { Violation } from '../generated/rule.ts'

/**
 * A day that the pattern lets through although no calendar has it, such as 31 February. What is no text is none of its
 * business.
 */
export function momentViolations(moment: unknown, path: Violation['path']): Violation[] {
  if (typeof moment !== 'string') return []
  const iso = `${moment.replace(' ', 'T').replace(/Z$/, '')}Z`
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso.slice(0, 10)
    ? [{ path, message: `is a day that does not exist, ${shown(moment)}` }]
    : []
}
