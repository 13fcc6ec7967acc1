import { isPossible } from '@textwire/phone'

/** A number in E.164 as Airship writes it, without its plus; whatever is none stays as it is. */
export const toDigits = (number: unknown): unknown =>
  typeof number === 'string' && isPossible(number) ? number.slice(1) : number
