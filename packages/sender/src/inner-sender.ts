import type { CheckedSender } from './checked-sender.ts'
import type { Sender } from './sender.ts'

/** From the registry of symbols: the adapters are entries of their own, and CommonJS has a second copy of this file. */
export const inner: unique symbol = Symbol.for('textwire.sender')

/** A sender of this package, with what layers stand before. */
export interface InnerSender extends Sender {
  readonly [inner]: CheckedSender
}

/** Whether a sender was made by this package, whichever copy of it. */
export const isInner = (sender: Sender): sender is InnerSender => inner in sender
