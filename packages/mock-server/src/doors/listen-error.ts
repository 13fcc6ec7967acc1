/**
 * The server could not listen.
 *
 * Carries the code of the system (`EADDRINUSE` for a port that is taken) and, in its message, what to do.
 *
 * @example
 * ```ts
 * import { createMockServer, ListenError } from '@textwire/mock-server'
 *
 * try {
 *   await createMockServer().listen({ port: 4010 })
 * } catch (error) {
 *   if (error instanceof ListenError) console.error(error.code, error.message)
 * }
 * ```
 */
export class ListenError extends Error {
  override readonly name = 'ListenError'
  readonly code: string
  constructor(
    cause: Error & { readonly code?: string },
    readonly host: string,
    readonly port: number,
  ) {
    const code = cause.code ?? 'UNKNOWN'
    super(`Cannot listen on ${host}:${port} (${code}). ${ADVICE[code] ?? cause.message}`, { cause })
    this.code = code
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken: stop what uses it, name another, or 0 for a free one.',
  EACCES: 'Ports below 1024 need special rights: name a higher one.',
  EADDRNOTAVAIL: 'This machine does not have that address: use 127.0.0.1.',
}
