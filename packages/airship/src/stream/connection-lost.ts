/**
 * Tells a connection that could not be opened, or broke off, from everything else that can end a loop, such as a hook that
 * throws. It never leaves the stream.
 */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
  override readonly cause: unknown
  readonly phase: 'opening' | 'open'

  constructor(phase: 'opening' | 'open', cause: unknown) {
    super('the connection was lost')
    this.phase = phase
    this.cause = cause
  }
}
