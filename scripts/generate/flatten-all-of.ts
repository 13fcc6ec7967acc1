import { type Document, type Schema, nameOf } from './api.ts'

/**
 * Writes every named schema that extends others with `allOf` as one object with all their fields, so that both
 * generators give it one type, and so that it may extend a closed schema and require more of its fields.
 */
export function flattenAllOf(document: Document): Document {
  const { schemas } = document.components
  const flat = Object.entries(schemas).map(([name, schema]) => [name, flatten(schemas, schema)])
  return {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(flat) },
  }
}

function flatten(schemas: Record<string, Schema>, { allOf, ...own }: Schema): Schema {
  if (allOf === undefined) return own
  const parts = allOf.map((part) =>
    flatten(schemas, part.$ref === undefined ? part : named(schemas, part.$ref)),
  )
  if (parts.some(({ oneOf, anyOf }) => oneOf ?? anyOf))
    throw new Error('A choice (oneOf, anyOf) cannot be extended with allOf')
  const merged = Object.assign({}, ...parts, own) as Schema
  const all = [...parts, own]
  return {
    ...merged,
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: [...new Set(all.flatMap(({ required = [] }) => required))],
  }
}

function named(schemas: Record<string, Schema>, reference: string): Schema {
  const schema = schemas[nameOf({ $ref: reference })]
  if (!schema) throw new Error(`Nothing is at ${reference}`)
  return schema
}
