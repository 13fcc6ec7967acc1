import { changeAt } from './change-at.ts'
import { isDate } from './is-date.ts'

type Write = (value: unknown, place: string) => unknown

/** A copy of a value with the moments at the paths, and every `Date` wherever it stands, written as texts. */
export function writeDates(value: unknown, paths: readonly string[] = [], write: Write): unknown {
  const known = paths.reduce((copy, path) => changeAt(copy, path.split('.'), write), value)
  return writeEveryDate(known, '', write, [])
}

function writeEveryDate(
  value: unknown,
  place: string,
  write: Write,
  around: readonly unknown[],
): unknown {
  if (isDate(value)) return write(value, place)
  // What goes round in a circle is left for the writer of JSON to refuse.
  if (typeof value !== 'object' || value === null || 'toJSON' in value || around.includes(value))
    return value
  const inside = (item: unknown, name: string) =>
    writeEveryDate(item, name, write, [...around, value])
  if (Array.isArray(value)) {
    const items = value.map((item, index) => inside(item, `${place}[${index}]`))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const at = (name: string) => (place === '' ? name : `${place}.${name}`)
  const changed = Object.entries(value).flatMap(([name, item]) => {
    const after = inside(item, at(name))
    return after === item ? [] : [[name, after] as const]
  })
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) }
}
