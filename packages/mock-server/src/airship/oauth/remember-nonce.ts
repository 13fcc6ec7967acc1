import type { OAuthState } from './oauth-state.ts'

/** Source: Airship, "OAuth 2.0": nonces are remembered for at least two hours. */
const KEPT_MS = 2 * 60 * 60 * 1000

/** Remembers a nonce; false if the client has used it already. */
export function rememberNonce(
  { nonces }: OAuthState,
  clientId: string,
  nonce: string,
  now: number,
): boolean {
  for (const used of nonces.values()) {
    if (now - used.usedAt < KEPT_MS) break
    nonces.delete(used.key)
  }
  const key = `${clientId} ${nonce}`
  if (nonces.get(key) !== undefined) return false
  nonces.set(key, { key, usedAt: now })
  return true
}
