import type { MessageRow } from './message-rows.ts'

/** Messages of one moment are told apart by their sequence, so that a page can end between them. */
const PLACES = 1_000_000n
/** After every message of a moment. */
const LAST = PLACES - 1n

/** Where a message stands in the order of sending. */
export const placeOf = ({ sendAt, sequence }: MessageRow): bigint =>
  BigInt(sendAt) * PLACES + (BigInt(sequence) % PLACES)

/** A place as text: a whole number in Base64, with its `=`. Source: OneSignal, "View messages". */
export const toCursor = (place: bigint): string => btoa(String(place))

/**
 * The place that a cursor or a time stands for: what comes after it is listed. A time leaves out the messages of
 * exactly that moment. Undefined if the text is neither.
 */
export function toPlace(text: string): bigint | undefined {
  const number = decoded(text)
  if (number !== undefined && /^\d{1,30}$/.test(number)) return BigInt(number)
  const ms = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(ms) ? undefined : BigInt(ms) * PLACES + LAST
}

function decoded(text: string): string | undefined {
  try {
    return atob(text)
  } catch {
    return undefined
  }
}
