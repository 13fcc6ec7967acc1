/** A time as text, in UTC, such as `2026-06-01 09:30:00 UTC`. */
export const toDateText = (ms: number): string =>
  `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`
