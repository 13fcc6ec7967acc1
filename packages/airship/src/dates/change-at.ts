/**
 * A copy of a value in which whatever stands at a path is changed; what lies beside the path is shared, and a value that
 * has no such path comes back as it is. `[]` stands for every element of a list, `*` for every field.
 *
 * @param path Steps such as `['audience', 'create_and_send[]', 'ua_opted_in']`.
 * @param change Gets what stands there, and where that is.
 */
export function changeAt(
  value: unknown,
  path: readonly string[],
  change: (value: unknown, place: string) => unknown,
  place = '',
): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(value, place)
  if (step.endsWith('[]')) {
    const name = step.slice(0, -2)
    const inList = (list: unknown, at: string): unknown =>
      Array.isArray(list) ? changeItems(list, rest, change, at) : list
    return name === '' ? inList(value, place) : changeAt(value, [name], inList, place)
  }
  if (!isPlainObject(value)) return value
  const names =
    step === '*' ? Object.keys(value) : [step].filter((one) => Object.hasOwn(value, one))
  return names.reduce((copy: Readonly<Record<string, unknown>>, name) => {
    const before = value[name]
    const after = changeAt(before, rest, change, place === '' ? name : `${place}.${name}`)
    return after === before ? copy : { ...copy, [name]: after }
  }, value)
}

function changeItems(
  list: readonly unknown[],
  path: readonly string[],
  change: (value: unknown, place: string) => unknown,
  place: string,
): readonly unknown[] {
  const changed = list.map((item, index) => changeAt(item, path, change, `${place}[${index}]`))
  return changed.some((item, index) => item !== list[index]) ? changed : list
}

/** What writes itself as JSON is left alone: nobody knows what it will hold. */
const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value)
