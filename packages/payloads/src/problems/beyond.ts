import type { Path, Problem } from './problem.ts'

/** Problems, and those of others that lie elsewhere: what is wrong with a part tells nothing new of the whole. */
export function beyond(known: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  if (known.length === 0 || others.length === 0) return [...known, ...others]
  const places = new Set(known.map(({ path }) => written(path)))
  // Whatever holds one of them, the input as a whole left out, in which everything is.
  const around = new Set(known.flatMap(({ path }) => outer(path)))
  const isNew = ({ path }: Problem) =>
    !around.has(written(path)) && !outer(path).some((place) => places.has(place))
  return [...known, ...others.filter(isNew)]
}

/** A place and those that hold it, but for the input as a whole. */
const outer = (path: Path): readonly string[] =>
  path.map((_, index) => written(path.slice(0, index + 1)))

const written = (path: Path): string => JSON.stringify(path.map(String))
