/** Airship writes times in UTC, to the second and without a zone. Source: its API reference, "Date-time format". */
export const toAirshipDate = (ms: number): string => new Date(ms).toISOString().slice(0, 19)

/** Reads what the contract let through: a `T` or a blank, a `Z` or none. */
export const fromAirshipDate = (text: string): number =>
  Date.parse(`${text.replace(' ', 'T').replace(/Z$/, '')}Z`)

/** A moment as the contract has it, in milliseconds since the epoch. */
export const momentOf = (moment: string | Date): number =>
  typeof moment === 'string' ? fromAirshipDate(moment) : moment.getTime()
