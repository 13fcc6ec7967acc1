/** How many bytes a value has as JSON in UTF-8, which is how it is sent. */
export const jsonBytes = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length
