/** Where a command writes; tests pass their own. */
export interface Io {
  out(line: string): void
  error(line: string): void
}

/** How a command ended, as its exit code. */
export const exitCodes = {
  ok: 0,
  /** Certainly not sent: refused, unreachable, or rate limited. */
  notSent: 1,
  /** The command line or a setting is wrong; nothing was tried. */
  usage: 2,
  /** Nobody can say whether a text went out. */
  unknown: 3,
} as const

/** A command line that cannot be carried out, said in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
