import { isValid } from '@textwire/phone/valid'
import type { ExplainWarning } from '../explain-warning.ts'
import { quantity } from '../quantity.ts'
import type { Reading } from '../read/reading.ts'
import { warning } from './warning.ts'

/** Ten digits as North America writes a number at home. */
const atHome = /^\+[2-9]\d{2}[2-9]\d{6}$/

/**
 * Numbers in digits alone whose country code seems to have been left out. Airship takes whatever comes first for one:
 * `5035550199` is a number of El Salvador.
 */
export function numberWarnings({ provider, recipients }: Reading): ExplainWarning[] {
  if (provider !== 'airship') return []
  const count = recipients.numbers.filter(({ number }) => isWithoutCountry(number)).length
  if (count === 0) return []
  const those = quantity(count, 'number has', 'numbers have')
  const message = `${those} ten digits and may lack the country code, which is 1 in North America`
  return [warning('country_code_missing', message)]
}

/** Some countries have numbers of as many digits with their code. */
const isWithoutCountry = (number: string) => atHome.test(number) && !isValid(number)
