import type { E164 } from '@textwire/phone'
import type { Keyword } from '../carrier/keyword-of.ts'
import type { NextMessageOptions } from './inbox.ts'
import type { Provider, ReceivedMessage } from './received-message.ts'

/** Where a reply goes. */
export interface ReplyOptions {
  /** The sender to answer. @default the sender of the newest message on the phone */
  readonly to?: string
}

/** What became of a reply. */
export interface ReplyReceipt {
  readonly provider: Provider
  /** The app or project that the sender belongs to. */
  readonly account: string
  /** The sender that was answered. */
  readonly to: string
  /** The family of the word that the person sent; undefined for any other text. */
  readonly keyword: Keyword | undefined
  /** What the provider did about it. */
  readonly effect: ReplyEffect
}

/** Where a short link has led. */
export interface OpenedLink {
  /** What the browser would show next. */
  readonly url: string
  readonly provider: Provider
  /** The app or project that sent the link. */
  readonly account: string
  /** The message (OneSignal) or the push (Airship) that the link was in. */
  readonly messageId: string
}

/** What a provider did about a reply; `answered` and `forwarded` go with a keyword of the account's own. */
export type ReplyEffect =
  | 'opted-in'
  | 'opted-out'
  | 'prompted'
  | 'helped'
  | 'answered'
  | 'forwarded'
  | 'none'

/**
 * A person's phone.
 *
 * @example
 * ```ts
 * import { createMockServer, type VirtualPhone } from '@textwire/mock-server'
 *
 * const phone: VirtualPhone = createMockServer().phone('+15035556789')
 * phone.inbox.map((message) => message.text)
 * ```
 */
export interface VirtualPhone {
  readonly number: E164
  /** What the person has received, newest last. The list grows as messages arrive. */
  readonly inbox: readonly ReceivedMessage[]
  /**
   * Answers a sender. Keywords change the consent at once, as the provider documents it.
   *
   * @throws {ReplyError} If nobody owns the sender, or the phone has nothing to answer.
   */
  reply(text: string, options?: ReplyOptions): ReplyReceipt
  /**
   * Opens a short link, such as `1sgnl.co/aB3x` or `https://airsp.co/aB3x9Kq2`; the click counts for whoever the link was sent to.
   *
   * @throws {LinkError} If nobody has made such a link.
   */
  open(link: string): OpenedLink
  /**
   * The oldest message that no earlier call has handed out, waiting for one if there is none.
   *
   * @throws {MessageTimeoutError} If none comes in time.
   */
  nextMessage(options?: NextMessageOptions): Promise<ReceivedMessage>
}
