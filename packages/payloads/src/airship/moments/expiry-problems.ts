import { maxSmsExpirySeconds } from '@textwire/airship/contract'
import type { Path, Problem } from '../../problems/problem.ts'
import { toMoment } from './to-moment.ts'

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?$/

/**
 * What is wrong with a moment of expiry: that it has passed, or is too far away. Seconds, and what is no moment, are left to
 * the contract.
 *
 * @param isBounded Whether the 48 hours hold, as they do for an SMS.
 */
export function expiryProblems(
  expiry: unknown,
  path: Path,
  now: number,
  isBounded: boolean,
): readonly Problem[] {
  const text = toMoment(expiry)
  if (typeof text !== 'string' || !moment.test(text)) return []
  const time = Date.parse(`${text.replace(' ', 'T').replace(/Z$/, '')}Z`)
  // A moment on the wire has whole seconds.
  if (time < Math.floor(now / 1000) * 1000) {
    return [{ path, wirePath: path, message: 'has passed' }]
  }
  const latest = now + maxSmsExpirySeconds * 1000
  const hours = maxSmsExpirySeconds / 3600
  const message = `is more than ${hours} hours away; expected at most ${shownTime(latest)}`
  return isBounded && time > latest ? [{ path, wirePath: path, message }] : []
}

const shownTime = (time: number) => new Date(time).toISOString().slice(0, 19)
