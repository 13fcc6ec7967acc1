const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text is a UUID of any version, with its dashes. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value)
