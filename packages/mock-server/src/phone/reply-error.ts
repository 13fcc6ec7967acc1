/**
 * A reply that cannot be delivered: nobody owns the sender, it cannot take texts, or there is nothing to answer.
 *
 * @example
 * ```ts
 * import { createMockServer, ReplyError } from '@textwire/mock-server'
 *
 * try {
 *   createMockServer().phone('+15035556789').reply('STOP')
 * } catch (error) {
 *   if (error instanceof ReplyError) console.log(error.message) // 'The phone has received nothing yet; …'
 * }
 * ```
 */
export class ReplyError extends Error {
  override readonly name = 'ReplyError'
}
