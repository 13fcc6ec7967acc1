import { bodyField } from './body-field.ts'

/**
 * The values at a path of a body as they go on the wire: `identity.external_id` looks into an object,
 * `events[].idempotency_key` into every element of a list. What is not there is undefined.
 */
export function bodyFields(body: unknown, path: string): readonly unknown[] {
  const [step = '', ...rest] = path.split('.')
  const isList = step.endsWith('[]')
  const value = bodyField(body, isList ? step.slice(0, -2) : step)
  // A list without elements holds nothing that could be relied on.
  const found = isList ? (Array.isArray(value) && value.length > 0 ? value : [undefined]) : [value]
  return rest.length === 0 ? found : found.flatMap((item) => bodyFields(item, rest.join('.')))
}
