import { createContext } from '../send-context.ts'
import { systemClock } from '@textwire/core'
import type { OutgoingText } from '../outgoing-text.ts'

/** A text that nothing is wrong with. */
export const READY: OutgoingText = { to: '+15035550123', text: 'Your order is ready.' }

/** A value as it may come from JavaScript, where no compiler looks. */
export function unchecked<T>(value: unknown): T {
  // The tests that use it are about what the types forbid.
  return value as T
}

/** What holds for a send without signal and deadline. */
export const anyContext = () => createContext(systemClock, {})
