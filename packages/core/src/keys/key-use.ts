/** Which half of the pair is wanted, and what for. */
export type KeyUse = 'sign' | 'verify'
