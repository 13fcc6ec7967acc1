/** The algorithm of ES256's keys, as WebCrypto names it. */
export const p256 = { name: 'ECDSA', namedCurve: 'P-256' } as const
