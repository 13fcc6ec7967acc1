/** What a store holds under one key. */
export interface Entry {
  readonly key: string
  readonly value: string
  /**
   * When it runs out, in milliseconds since the epoch by the store's own clock; from then on the key is free. Left out
   * when it never does. Two readings of the same entry may be a millisecond apart.
   */
  readonly expiresAt?: number
}

/**
 * What came of a claim: the key that is yours now, or every key's entry, in the order in which the keys were given.
 *
 * @example
 * ```ts
 * import { memoryStore } from '@textwire/sender'
 *
 * const claim = await memoryStore().claim(['ticket:1', 'ticket:2'], 'Ada', 60_000)
 * if (claim.key === undefined) console.log('taken by', claim.taken[0]?.value)
 * else console.log('got', claim.key)
 * ```
 */
export type Claim =
  | { readonly key: string; readonly taken?: never }
  | { readonly key?: never; readonly taken: readonly Entry[] }

/**
 * What limits, deduplication and opt-outs are kept in: small texts by key, some of which run out.
 *
 * **Atomic.** Each method is one step. Of all calls at once, in this process and in all others that share the store,
 * each sees the whole of another or nothing of it.
 *
 * **Expiry.** An entry whose time is over is gone for every method, whether or not it still takes up room. A store
 * forgets nothing else: an entry without an expiry stays until it is removed.
 *
 * **Clock.** Time is the store's: one clock for all who share it, so that their machines' clocks need not agree.
 *
 * **Failure.** A call that the store cannot answer rejects. It may have had its effect all the same; then a claim holds
 * until it expires. A `TextwireError` with the code `storeLocked` says that it had none, and nothing is given back.
 *
 * **Keys and values.** A key is a text of 1 to 512 characters, told apart from others by each of them; a value is any
 * text. Neither may hold U+0000 or half a surrogate pair, which not every database can keep (`JSON.stringify` escapes
 * both). Times to live are 1 to 8,640,000,000,000 milliseconds (100,000 days); fractions are rounded up. Anything else
 * rejects with a `ConfigurationError`, and nothing happened.
 *
 * To write a store of your own, keep these promises; `claim` is the one that needs care.
 */
export interface Store {
  /**
   * Takes the first of the keys that is free, and no other.
   *
   * Of several claims at once, each key goes to exactly one, and none is told `taken` while one of its keys is free.
   *
   * @param keys At least one, in the order of preference. A key given twice counts once.
   * @param value What to keep under the key. A value of one's own, such as a random id, lets the owner alone
   * `replace` or `remove` it later.
   * @param ttlMs For how long the key is taken, in milliseconds; for good when left out.
   */
  claim(keys: readonly string[], value: string, ttlMs?: number): Promise<Claim>

  /** What is held under a key; `undefined` when it is free. */
  get(key: string): Promise<Entry | undefined>

  /**
   * Puts a value under a key, whatever was there before.
   *
   * @param ttlMs For how long, in milliseconds; for good when left out, whatever expiry there was before.
   */
  put(key: string, value: string, ttlMs?: number): Promise<void>

  /**
   * Puts a value in the place of the expected one; `false`, and no change, if the key is free or holds another value.
   *
   * @param ttlMs For how long from now, in milliseconds; when left out, the entry's expiry stays as it is.
   */
  replace(key: string, expected: string, value: string, ttlMs?: number): Promise<boolean>

  /**
   * Frees a key; `false` if it was free already, or holds another value than the expected one.
   *
   * @param expected The value it must hold. @default any value
   */
  remove(key: string, expected?: string): Promise<boolean>

  /** Lets go of what the store itself opened, such as a file. What it was given, it leaves open. */
  close?(): Promise<void>
}
