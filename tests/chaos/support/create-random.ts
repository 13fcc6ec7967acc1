/** Numbers from 0 to under 1 that look random and are the same for the same seed: Marsaglia's xorshift of 32 bits. */
export function createRandom(seed: number): () => number {
  // Neighbouring seeds must not begin alike, and at zero the generator would stand still.
  let state = Math.imul(seed, 0x9e3779b1) || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
