import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { safeParseE164 } from './safe-parse-e164.ts'

/**
 * What the numbering plan knows about a number. The library mends what it reads ("+4402079460018"
 * loses its trunk zero and becomes valid), while a provider dials what it is given: a number that
 * comes out as another one is therefore unknown here.
 */
export function exactNumber(number: string): PhoneNumber | undefined {
  const parsed = safeParseE164(number)
  if (!parsed.ok) return undefined
  const known = parsePhoneNumberFromString(parsed.number)
  return known?.number === parsed.number ? known : undefined
}
