import type { CheckedSender } from './checked-sender.ts'
import type { Sender } from './sender.ts'

/** From the registry of symbols: the adapters are entries of their own, and CommonJS has a second copy of this file. */
const inner: unique symbol = Symbol.for('textwire.sender')

interface Inside {
  readonly send: Sender['send']
  readonly checked: CheckedSender
  readonly names: readonly string[] | undefined
}

/** Notes on a `send` of this package what layers stand before. Not on the sender: a copy of it may have another `send`. */
export function withInner(
  send: Sender['send'],
  checked: CheckedSender,
  names?: readonly string[],
): Sender['send'] {
  const inside: Inside = { send, checked, names }
  return Object.defineProperty(send, inner, { value: inside })
}

/**
 * What layers stand before, of a sender of this package, whichever copy of it. Undefined as soon as its `send` is another
 * function, even one that has taken over all properties of the first: somebody wants to be asked.
 */
export const innerOf = (sender: Sender): CheckedSender | undefined => insideOf(sender)?.checked

/** The names of those whom it asks in turn, of one that does; else its own. */
export const namesIn = (sender: Sender): readonly string[] =>
  insideOf(sender)?.names ?? [sender.name]

function insideOf({ send }: Sender): Inside | undefined {
  // Any function can be asked for a symbol.
  const inside = (send as { readonly [inner]?: Inside })[inner]
  return inside?.send === send ? inside : undefined
}
