/** A time as it goes on the wire, ISO 8601 in UTC for a `Date`; whatever else was given stays as it is. */
export const toTime = (time: unknown): unknown => (time instanceof Date ? time.toISOString() : time)
