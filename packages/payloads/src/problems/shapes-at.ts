import * as z from 'zod'
import type { Path } from './problem.ts'

/** The shapes that a value can have at a place of a larger one: the members of a union each, without "or nothing". */
export function shapesAt(shape: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] {
  const [key, ...rest] = path
  const members = membersOf(shape)
  if (key === undefined) return members
  return members.flatMap((member) => {
    const inner = innerOf(member, key)
    return inner ? shapesAt(inner, rest) : []
  })
}

function membersOf(shape: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodExactOptional) {
    return membersOf(shape.def.innerType)
  }
  return shape instanceof z.ZodUnion ? shape.options.flatMap(membersOf) : [shape]
}

function innerOf(shape: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (shape instanceof z.ZodArray) return shape.element
  if (shape instanceof z.ZodRecord) return shape.valueType
  return shape instanceof z.ZodObject ? Reflect.get(shape.shape, key) : undefined
}
