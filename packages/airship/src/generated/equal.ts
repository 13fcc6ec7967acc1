// Copied from scripts/generate/templates/equal.ts by `pnpm generate`. Not to be edited or formatted.

type Identical<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false

/**
 * Whether two types are the same. A field that is forgotten in one counts, and so does `undefined` where the other
 * only lets the field be absent: the compiler finds those identical, but not assignable both ways.
 */
export type Equal<One, Other> =
  Identical<One, Other> extends true ? ([One, Other] extends [Other, One] ? true : false) : false
