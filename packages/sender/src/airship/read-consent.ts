import { InvalidInputError } from '@textwire/core'

/** How far another machine's clock may be ahead. */
const MAX_AHEAD_MS = 300_000

/**
 * When somebody agreed; undefined when he did not. A moment yet to come would outdo every opt-out until then, and is no
 * consent.
 *
 * @param now By the time of day, which the clock of a `send` does not tell: that one only runs on.
 * @throws {InvalidInputError} When it is no moment, or yet to come.
 */
export function readConsent(given: unknown, now = Date.now()): Date | undefined {
  if (given === undefined || given === null) return undefined
  // A Date of another realm is one too.
  const isDate = Object.prototype.toString.call(given) === '[object Date]'
  const moment = isDate ? Number(given) : Number.NaN
  if (moment <= now + MAX_AHEAD_MS) return new Date(moment)
  const message = 'expected a Date that is not yet to come, or undefined'
  throw new InvalidInputError('The text', [{ path: 'optedInAt', message }])
}
