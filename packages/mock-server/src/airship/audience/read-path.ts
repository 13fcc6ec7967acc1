import { isObject } from '../../world/parse-json.ts'

/** Names after a dot, names and places in brackets, and `*` for all. */
const STEP = /\.?([^.[\]/]+)|\[(?:'([^']*)'|"([^"]*)"|(\d+|\*))\]/g

/**
 * The steps of a path into JSON: `$.visits[0]['city']`, `visits.0.city` or `/visits/0/city`.
 * Filters and descents of JsonPath are not understood.
 *
 * @returns undefined if the path is not understood.
 */
export function readPath(path: string): readonly string[] | undefined {
  if (path.startsWith('/')) return path.slice(1).split('/')
  const text = path.replace(/^\$/, '')
  const steps = [...text.matchAll(STEP)]
  const read = steps.map(([whole]) => whole).join('')
  if (read !== text) return undefined
  return steps.map(([, name, single, double, place]) => name ?? single ?? double ?? place ?? '')
}

/** What stands at the end of a path: nothing, one value, or several if the path has a `*`. */
export function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [value]
  if (!isObject(value) && !Array.isArray(value)) return []
  const entries = Object.entries(value)
  return entries
    .filter(([key]) => step === '*' || key === step)
    .flatMap(([, inner]) => valuesAt(inner, rest))
}
