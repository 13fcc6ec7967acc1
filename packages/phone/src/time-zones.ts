export { timeZonesOf } from './time-zones-of.ts'
