import type { Path } from './problem.ts'

/** What stands at a place; `undefined` where nothing does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (outer, key) =>
      typeof outer === 'object' && outer !== null ? Reflect.get(outer, key) : undefined,
    value,
  )
