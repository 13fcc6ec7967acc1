/** The longest that an entry may live, in milliseconds, so that every store can count it: 100,000 days. */
export const MAX_TTL_MS = 8_640_000_000_000
