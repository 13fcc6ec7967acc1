import type { HelperDelegate } from 'handlebars'
import { helperCall, toText } from './helper-arguments.ts'

type Change = (text: string, ...more: readonly string[]) => string

const changes: Readonly<Record<string, Change>> = {
  capitalizeFirst: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  capitalize: (text) => text.replaceAll(/(^|\s)\S/g, (start) => start.toUpperCase()),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  replace: (text, from = '', to = '') => text.replaceAll(from, to),
  urlEncode: (text) => encodeURIComponent(text),
}

const asHelper =
  (change: Change): HelperDelegate =>
  (...all: unknown[]) => {
    const [first, ...more] = helperCall(all).values
    return change(toText(first), ...more.map(toText))
  }

/** Source: Airship, "Dashboard tools for Handlebars": the second value stands in where the first is missing or empty. */
const orDefault: HelperDelegate = (...all: unknown[]) => {
  const [value, fallback] = helperCall(all).values
  return toText(value) === '' ? toText(fallback) : value
}

/** Helpers that change text. Their names are taken with and without the sign that `$def` has. */
export const textHelpers: Readonly<Record<string, HelperDelegate>> = {
  $def: orDefault,
  ...Object.fromEntries(
    Object.entries(changes).flatMap(([name, change]) => [
      [name, asHelper(change)],
      [`$${name}`, asHelper(change)],
    ]),
  ),
}
