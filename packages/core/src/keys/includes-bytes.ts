/** Whether some bytes stand somewhere in others, one after another. */
export function includesBytes(bytes: Uint8Array, part: readonly number[]): boolean {
  return bytes.some((_, start) => part.every((byte, index) => bytes[start + index] === byte))
}
