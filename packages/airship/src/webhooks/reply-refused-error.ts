import { TextwireError } from '@textwire/core'

/** Why a reply was refused: its 10 minutes are over, or another reply to the same text is under way. */
export type ReplyRefusal = 'replyTooLate' | 'replyUnderWay'

const reasons: Readonly<Record<ReplyRefusal, string>> = {
  replyTooLate: 'the 10 minutes in which this text can be answered are over',
  replyUnderWay: 'another reply to this text is under way, and nobody knows yet what becomes of it',
}

/**
 * A reply was refused on this machine. Nothing was sent.
 *
 * What to do: by `code`. `replyTooLate`: send a push instead, to people who have opted in. `replyUnderWay`: await the
 * first reply before the second.
 */
export class ReplyRefusedError extends TextwireError {
  override readonly name = 'ReplyRefusedError'
  declare readonly code: ReplyRefusal
  /** Nothing left this machine. */
  readonly outcome = 'not-sent' as const

  constructor(code: ReplyRefusal) {
    super(`The reply was not sent: ${reasons[code]}.`, { code })
  }
}
