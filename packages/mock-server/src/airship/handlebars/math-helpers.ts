import type { HelperDelegate } from 'handlebars'
import { helperCall } from './helper-arguments.ts'

const steps: Readonly<Record<string, (sum: number, value: number) => number>> = {
  add: (sum, value) => sum + value,
  sub: (sum, value) => sum - value,
  mul: (sum, value) => sum * value,
  div: (sum, value) => sum / value,
}

function numberOf(value: unknown): number {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value)
  if (Number.isFinite(number)) return number
  throw new TypeError('A math helper takes numbers alone.')
}

/** Sums and the like over any number of values. Source: Airship, "Math helpers". */
export const mathHelpers: Readonly<Record<string, HelperDelegate>> = Object.fromEntries(
  Object.entries(steps).map(([name, step]): [string, HelperDelegate] => [
    name,
    (...all: unknown[]) => helperCall(all).values.map(numberOf).reduce(step),
  ]),
)
