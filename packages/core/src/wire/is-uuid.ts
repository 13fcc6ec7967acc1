// The nil UUID is a placeholder that somebody forgot to fill: as a key it would swallow every message but the first.
const UUID = /^(?![0-]+$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text is a UUID of any version, with its dashes, and not nil. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value)
