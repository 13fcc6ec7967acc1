import type { HelperDelegate, HelperOptions } from 'handlebars'
import { helperCall } from './helper-arguments.ts'

type Test = (values: readonly unknown[]) => boolean

const isTrue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value)

/** Numbers compare as numbers, also when one of them came as text. */
function compare(one: unknown, other: unknown): number {
  const [left, right] = [Number(one), Number(other)]
  if (Number.isNaN(left) || Number.isNaN(right)) return String(one) < String(other) ? -1 : 1
  return left - right
}

const isEqual = (one: unknown, other: unknown) => one === other || String(one) === String(other)

const tests: Readonly<Record<string, Test>> = {
  eq: ([one, other]) => isEqual(one, other),
  neq: ([one, other]) => !isEqual(one, other),
  gt: ([one, other]) => compare(one, other) > 0,
  gte: ([one, other]) => isEqual(one, other) || compare(one, other) > 0,
  lt: ([one, other]) => compare(one, other) < 0,
  lte: ([one, other]) => isEqual(one, other) || compare(one, other) < 0,
  and: (values) => values.every(isTrue),
  or: (values) => values.some(isTrue),
  not: ([value]) => !isTrue(value),
}

/** Handlebars calls a block with its two halves, and an expression inside another without them. */
const isBlock = (options: HelperOptions): boolean => typeof options.fn === 'function'

function asHelper(test: Test): HelperDelegate {
  return function helper(this: unknown, ...all: unknown[]): unknown {
    const { values, options } = helperCall(all)
    const passed = test(values)
    if (!isBlock(options)) return passed
    return passed ? options.fn(this) : options.inverse(this)
  }
}

/** Comparisons, as blocks (`{{#eq city "Rome"}}…{{else}}…{{/eq}}`) and inside `if`. Source: Airship, "Logic/conditional statements". */
export const logicHelpers: Readonly<Record<string, HelperDelegate>> = Object.fromEntries(
  Object.entries(tests).map(([name, test]) => [name, asHelper(test)]),
)
