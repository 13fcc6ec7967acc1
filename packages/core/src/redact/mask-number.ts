/**
 * A phone number with its middle hidden: enough to tell two numbers apart in a log, not enough to call one.
 *
 * @example
 * ```ts
 * import { maskNumber } from '@textwire/core'
 *
 * maskNumber('+15035556789') // '+15…89'
 * ```
 */
export function maskNumber(number: string): string {
  const plus = /^(?:\+|%2B)/i.test(number) ? '+' : ''
  const digits = number.replace(/%2[0B]/gi, '').replace(/\D/g, '')
  return `${plus}${digits.slice(0, 2)}…${digits.slice(-2)}`
}
