import type { Store, Table } from '../../world/store.ts'

/** A token that was issued. */
export interface IssuedToken {
  readonly scopes: readonly string[]
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** The nonce of an assertion. */
export interface UsedNonce {
  /** The client and its nonce. */
  readonly key: string
  /** Milliseconds since the epoch. */
  readonly usedAt: number
}

/** What OAuth remembers. */
export interface OAuthState {
  readonly tokens: Table<IssuedToken>
  readonly nonces: Table<UsedNonce>
}

export const createOAuthState = (store: Store): OAuthState => ({
  tokens: store.table(),
  nonces: store.table(),
})
