import { TextwireError } from '@textwire/core'

/**
 * What was waited for did not show in time: OneSignal answers a write before it is carried out, usually by less than a
 * second. The write itself may still come. `cause` is the last answer when it was a 404.
 */
export class NotVisibleError extends TextwireError {
  override readonly name = 'NotVisibleError'
  /** How long it was waited for, in milliseconds. */
  readonly timeoutMs: number

  constructor(timeoutMs: number, cause: TextwireError | undefined) {
    super(`What was waited for did not show within ${timeoutMs} ms.`, { code: 'notVisible', cause })
    this.timeoutMs = timeoutMs
  }
}
