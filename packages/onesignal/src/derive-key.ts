const TAIL_DIGITS = 12
const TAILS = 16n ** BigInt(TAIL_DIGITS)

/**
 * The key of one part of a call, from the call's own key: the same part of the same call gets the same key whenever it is
 * asked for, and no two parts get the same one. Both are UUIDs.
 */
export function deriveKey(key: string, part: number): string {
  const tail = (BigInt(`0x${key.slice(-TAIL_DIGITS)}`) + BigInt(part)) % TAILS
  return key.slice(0, -TAIL_DIGITS) + tail.toString(16).padStart(TAIL_DIGITS, '0')
}
