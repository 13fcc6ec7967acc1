/**
 * No fitting message reached a phone in time.
 *
 * Carries how many messages the phone holds, which tells a late message from one that does not fit.
 *
 * @example
 * ```ts
 * import { createMockServer, MessageTimeoutError } from '@textwire/mock-server'
 *
 * const phone = createMockServer().phone('+15035556789')
 * await phone.nextMessage({ timeoutMs: 10 }).catch((error: unknown) => {
 *   if (error instanceof MessageTimeoutError) console.log(error.received) // 0
 * })
 * ```
 */
export class MessageTimeoutError extends Error {
  override readonly name = 'MessageTimeoutError'
  /** @param received How many messages the phone holds in all. */
  constructor(
    readonly received: number,
    timeoutMs: number,
    containing: string | undefined,
  ) {
    const wanted = containing === undefined ? '' : ` containing ${JSON.stringify(containing)}`
    super(
      `No new message${wanted} within ${timeoutMs} ms. The phone holds ${received} message(s); ` +
        'one that nextMessage already handed out is not handed out again.',
    )
  }
}
