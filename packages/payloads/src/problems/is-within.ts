import type { Path } from './problem.ts'

/** Whether a place is another one or lies in it. The input as a whole has nothing within it. */
export const isWithin = (path: Path, outer: Path): boolean =>
  outer.length > 0 && outer.every((key, index) => String(path[index]) === String(key))
