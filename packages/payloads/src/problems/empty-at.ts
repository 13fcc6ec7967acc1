import * as z from 'zod'
import type { Path } from './problem.ts'
import { shapesAt } from './shapes-at.ts'

/** The emptiest value of the kind that a shape has at a place, so that whoever reads the rest finds what it expects. */
export function emptyAt(shape: z.core.$ZodType, path: Path): unknown {
  const [one] = shapesAt(shape, path)
  if (one instanceof z.ZodObject || one instanceof z.ZodRecord) return {}
  if (one instanceof z.ZodArray) return []
  return one instanceof z.ZodString ? '' : undefined
}
