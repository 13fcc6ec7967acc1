/** Airship's moments are UTC, to the second and without a zone; a client writes a `Date` like that. */
const SECONDS = 'yyyy-mm-ddThh:mm:ss'.length

/**
 * A value as it goes on the wire, without anything that is not JSON, so that nothing in it can act while it is read.
 * Undefined when it cannot go there.
 */
export function wireCopy(value: unknown): unknown {
  try {
    const json = JSON.stringify(value, function (this: Record<string, unknown>, key, written) {
      return this[key] instanceof Date ? String(written).slice(0, SECONDS) : written
    })
    return json === undefined ? undefined : JSON.parse(json)
  } catch {
    return undefined
  }
}
