import { toClock } from '@textwire/core'
import type { Clock } from '@textwire/core'
import type { AccessToken } from './access-token.ts'

/** A token is renewed this long before it expires, so that it does not expire on the way. */
const EARLY_MS = 60_000

/** Hands out a valid access token. */
export interface TokenSource {
  /** At once when there is one, else when it has been made. */
  get(): string | Promise<string>
  /** Forgets a token that was refused, unless it has been replaced already. */
  drop(token: string): void
}

interface Held {
  readonly token: string
  readonly since: number
  readonly renewAt: number
  readonly expiresAt: number
}

/**
 * Keeps one access token per client: made when first needed, and fetched once however many calls ask for it at the
 * same time. Nobody's deadline or abort but its own ends the fetch: it is shared.
 *
 * A token that is about to expire is used on while the next one is fetched, and for the rest of its life if that
 * fails. A clock that was set back makes a token count as expired, since its age is then not known.
 */
export function createTokenSource(
  fetchToken: () => PromiseLike<AccessToken>,
  clock?: Partial<Clock>,
): TokenSource {
  const { now } = toClock(clock)
  let held: Held | undefined
  let flight: Promise<string> | undefined
  const fetchOnce = async () => {
    const { token, lifeMs } = await fetchToken()
    const since = now()
    const renewAt = since + Math.max(lifeMs - EARLY_MS, lifeMs / 2)
    held = { token, since, renewAt, expiresAt: since + lifeMs }
    return token
  }
  const join = () => (flight ??= fetchOnce().finally(() => (flight = undefined)))
  const renewEarly = (old: Held) => {
    if (flight !== undefined) return
    join().catch(() => {
      // The next try comes after half of what is left, not with every call.
      const time = now()
      if (held === old) held = { ...old, renewAt: time + (old.expiresAt - time) / 2 }
    })
  }
  return {
    get() {
      const time = now()
      if (held === undefined || time < held.since || time >= held.expiresAt) return join()
      if (time >= held.renewAt) renewEarly(held)
      return held.token
    },
    drop(token) {
      if (held?.token === token) held = undefined
    },
  }
}
