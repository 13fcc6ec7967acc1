import { type Document, type Schema, nameOf } from './api.ts'

/**
 * Whether a schema names the field at a path such as `identity.external_id` or `events[].idempotency_key`, where `[]`
 * stands for the elements of a list.
 */
export function hasField(document: Document, schema: Schema | undefined, path: string): boolean {
  let at = resolved(document, schema)
  for (const step of path.split('.')) {
    const [, name = '', lists = ''] = /^(\w+)((?:\[\])*)$/.exec(step) ?? []
    at = resolved(document, at?.properties?.[name])
    for (let depth = lists.length / 2; depth > 0; depth -= 1) at = resolved(document, at?.items)
    if (at === undefined) return false
  }
  return true
}

function resolved(document: Document, schema: Schema | undefined): Schema | undefined {
  if (schema?.$ref === undefined) return schema
  return resolved(document, document.components.schemas[nameOf({ $ref: schema.$ref })])
}
