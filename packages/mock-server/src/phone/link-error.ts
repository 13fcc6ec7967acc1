/**
 * A short link that leads nowhere: no message of this world had it, or it is too old.
 *
 * @example
 * ```ts
 * import { createMockServer, LinkError } from '@textwire/mock-server'
 *
 * try {
 *   createMockServer().phone('+15035556789').open('1sgnl.co/none')
 * } catch (error) {
 *   if (error instanceof LinkError) console.log(error.link) // '1sgnl.co/none'
 * }
 * ```
 */
export class LinkError extends Error {
  override readonly name = 'LinkError'
  constructor(readonly link: string) {
    super(
      `No message of this world had the link '${link}' lately. ` +
        `Links come of {{ 'https://…' | track_link }} in OneSignal and of shorten_links in Airship.`,
    )
  }
}
