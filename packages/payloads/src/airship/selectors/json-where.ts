import * as z from 'zod'

const any = z.unknown().exactOptional()

/** A condition on one property of a JSON value: of an attribute, or of what somebody did. */
export const whereShape = z
  .strictObject({
    property: any,
    operator: any,
    value: any,
    compareAs: any,
    precision: any,
    relativeTo: any,
  })
  .exactOptional()

/** What its fields are called by the caller. */
export const whereNames = {
  'where.compare_as': 'where.compareAs',
  'where.relative_to': 'where.relativeTo',
}

/** The condition as Airship spells it. */
export function toWhere(where: z.infer<typeof whereShape> | undefined): unknown {
  if (where === undefined) return undefined
  const { compareAs, relativeTo, ...condition } = where
  return { ...condition, compare_as: compareAs, relative_to: relativeTo }
}
