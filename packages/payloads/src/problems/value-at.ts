import type { Path } from './problem.ts'

/** What stands at a place; `undefined` where nothing does, or nothing that can be read. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (outer, key) =>
      typeof outer === 'object' && outer !== null ? readField(outer, key) : undefined,
    value,
  )

function readField(outer: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(outer, key)
  } catch {
    return undefined
  }
}
