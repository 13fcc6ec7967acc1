import { type Document, type Schema, nameOf } from './api.ts'

/**
 * Whether a schema names the field at a path such as `identity.external_id` or `events[].idempotency_key`, where `[]`
 * stands for the elements of a list. Of a choice, one branch that names it suffices.
 */
export function hasField(document: Document, schema: Schema | undefined, path: string): boolean {
  let at = branchesOf(document, schema)
  for (const step of path.split('.')) {
    const [, name = '', lists = ''] = /^(\w+)((?:\[\])*)$/.exec(step) ?? []
    at = at.flatMap((one) => branchesOf(document, one.properties?.[name]))
    for (let depth = lists.length / 2; depth > 0; depth -= 1) {
      at = at.flatMap((one) => branchesOf(document, one.items))
    }
  }
  return at.length > 0
}

/** What a schema may be: itself, or each of the alternatives that it names. */
function branchesOf(document: Document, schema: Schema | undefined): Schema[] {
  if (schema === undefined) return []
  if (schema.$ref !== undefined) {
    return branchesOf(document, document.components.schemas[nameOf({ $ref: schema.$ref })])
  }
  const { anyOf = [], oneOf = [] } = schema
  return [schema, ...[...anyOf, ...oneOf].flatMap((one) => branchesOf(document, one))]
}
