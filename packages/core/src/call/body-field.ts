/** A field of a body, when it is an object that has it. */
export function bodyField(body: unknown, name: string): unknown {
  // Any object can be read by name; what is found is checked where it is used.
  return typeof body === 'object' && body !== null
    ? (body as Record<string, unknown>)[name]
    : undefined
}
