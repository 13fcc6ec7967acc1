import type { Violation } from '../generated/rule.ts'
import { shown } from '../generated/shown.ts'

const e164 = /^\+[1-9]\d{1,14}$/
const withoutPlus = /^[1-9]\d{6,14}$/
const expected = 'expected a number in E.164 form such as +15035550100'

/**
 * What is wrong with the token of a subscription.
 * Source: OneSignal, "Create subscription", `token`: E.164 for SMS.
 */
export function tokenRules(type: string | undefined, token: string | undefined): Violation[] {
  if (type !== 'SMS' || token === undefined || e164.test(token)) return []
  const missing = withoutPlus.test(token) ? 'has no + at its beginning; ' : ''
  return [{ path: ['token'], message: `${missing}${expected}, got ${shown(token)}` }]
}
