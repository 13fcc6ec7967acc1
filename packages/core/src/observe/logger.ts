/**
 * Where a client may write log lines; `console` fits, and so do pino (through a small wrapper) and winston.
 * Attempts are logged at `debug`, retries at `warn`. Numbers, keys and tokens are masked beforehand.
 */
export interface Logger {
  debug?(message: string, fields: Record<string, unknown>): void
  warn?(message: string, fields: Record<string, unknown>): void
}
