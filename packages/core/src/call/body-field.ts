/**
 * A field of a body as it goes on the wire: only what JSON writes down counts, so nothing that is inherited, hidden
 * or made by a `toJSON`. What a person could be texted twice for must not hang on a field that never leaves.
 */
export function bodyField(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null || 'toJSON' in body) return undefined
  const written = Object.prototype.propertyIsEnumerable.call(body, name)
  return written ? (body as Record<string, unknown>)[name] : undefined
}
