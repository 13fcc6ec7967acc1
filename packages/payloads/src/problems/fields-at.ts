import * as z from 'zod'
import type { Path } from './problem.ts'

/** The names of the fields that a shape has at a place; one that is there only to be refused is none. */
export function fieldsAt(shape: z.core.$ZodType, path: Path): readonly string[] {
  const [key, ...rest] = path
  return objectsIn(shape).flatMap((object) => {
    if (key === undefined) return object instanceof z.ZodObject ? fieldsOf(object.shape) : []
    const inner = innerOf(object, key)
    return inner ? fieldsAt(inner, rest) : []
  })
}

const fieldsOf = (shape: z.core.$ZodShape) =>
  Object.entries(shape).flatMap(([name, inner]) =>
    objectsIn(inner).some((one) => one instanceof z.ZodCustom) ? [] : [name],
  )

function objectsIn(shape: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodExactOptional) {
    return objectsIn(shape.def.innerType)
  }
  return shape instanceof z.ZodUnion ? shape.options.flatMap(objectsIn) : [shape]
}

function innerOf(shape: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (shape instanceof z.ZodArray) return shape.element
  if (shape instanceof z.ZodRecord) return shape.valueType
  return shape instanceof z.ZodObject ? Reflect.get(shape.shape, key) : undefined
}
