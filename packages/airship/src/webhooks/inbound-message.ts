import type { CallOptions } from '@textwire/core'
import type { InboundSms } from './inbound-sms.ts'
import type { ReplyContent, ReplyResult } from './reply-content.ts'

/** A text from a person, and the way to answer it. */
export interface InboundMessage extends InboundSms {
  /** When Airship called the webhook; when the call came in, if Airship does not say. */
  readonly receivedAt: Date
  /** When the person sent the text, as far as the carrier says. */
  readonly sentAt?: Date
  /** The end of the 10 minutes in which the text can be answered. */
  readonly replyUntil: Date
  /** Everything that came, fields that are not documented today included. */
  readonly raw: Readonly<Record<string, unknown>>
  /** Whether the text can still be answered. */
  canReply(): boolean
  /**
   * Answers by custom response, which the person need not have opted in for.
   *
   * Airship has no key against doubles, so a reply whose outcome is unknown is not repeated, and repeating it yourself
   * may text the person twice. Several replies go out one after another: await each.
   *
   * @throws {ReplyRefusedError} When the 10 minutes are over, or another reply is under way. Nothing was sent.
   * @throws {ConfigurationError} When there is no client to reply with, or its credentials cannot be used for this.
   * @throws {InvalidInputError} When the content is neither a text, nor `sms` alone, nor `mms` alone.
   * @throws {NotFoundError} When Airship does not know the text any more.
   * @throws {OutcomeUnknownError} When nobody can say whether the person got the reply.
   */
  reply(content: ReplyContent, options?: CallOptions): Promise<ReplyResult>
}
