import type { AttemptEvent, Observer } from './observer.ts'

/** Where log lines go; `console` fits, and winston; pino takes its arguments the other way round. */
export interface Logger {
  debug(message: string, fields: AttemptEvent): void
  warn(message: string, fields: AttemptEvent): void
}

/**
 * An observer that writes one line for each attempt: at `debug` when it succeeded, at `warn` when it did not. Numbers,
 * keys and tokens are masked before it sees them, and bodies are not included.
 *
 * @example
 * ```ts
 * import { logAttempts } from '@textwire/core'
 *
 * const observe = logAttempts(console)
 * ```
 */
export function logAttempts(logger: Logger): Observer {
  return (event) => {
    const failed = event.error !== undefined || event.status === undefined || event.status >= 300
    logger[failed ? 'warn' : 'debug'](describe(event), event)
  }
}

function describe({
  operation,
  attempt,
  status,
  error,
  durationMs,
  waitedMs,
}: AttemptEvent): string {
  const result = [status, error].filter((part) => part !== undefined).join(' ')
  const waited = waitedMs > 0 ? `, ${Math.round(waitedMs)} ms after the one before` : ''
  return `textwire: ${operation} attempt ${attempt}: ${result} in ${Math.round(durationMs)} ms${waited}`
}
