/** How long to wait before a retry when the provider does not say. Durations in milliseconds. */
export interface Backoff {
  /** The first wait is anywhere between 0 and this; the bound doubles with each attempt. */
  readonly baseMs: number
  /** The bound never grows over this. */
  readonly maxMs: number
}

/** Exponential backoff with full jitter: a random time under a bound that doubles with each attempt. */
export function backoffMs(
  attempt: number,
  { baseMs, maxMs }: Backoff,
  random: () => number,
): number {
  return random() * Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30))
}

/**
 * A wait that the provider named, spread a little so that many clients do not return in the same instant.
 * The spread only ever adds: coming back early would be refused again.
 */
export function spreadAbove(waitMs: number, random: () => number): number {
  return waitMs + random() * Math.min(1000, Math.max(50, waitMs * 0.1))
}
