import * as z from 'zod'
import type { Path } from './problem.ts'
import { shapesAt } from './shapes-at.ts'

/** The names of the fields that a shape has at a place; one that is there only to be refused is none. */
export const fieldsAt = (shape: z.core.$ZodType, path: Path): readonly string[] =>
  shapesAt(shape, path).flatMap((one) => (one instanceof z.ZodObject ? fieldsOf(one.shape) : []))

const fieldsOf = (shape: z.core.$ZodShape) =>
  Object.entries(shape).flatMap(([name, inner]) =>
    shapesAt(inner, []).some((one) => one instanceof z.ZodCustom) ? [] : [name],
  )
