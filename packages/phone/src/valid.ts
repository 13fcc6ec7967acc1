export { countriesOfCode } from './countries-of-code.ts'
export { countryOf } from './country-of.ts'
export { isValid } from './is-valid.ts'
