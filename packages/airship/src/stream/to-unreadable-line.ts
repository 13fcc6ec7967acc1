import { createRedactor } from '@textwire/core'

/** A line of the stream that holds no event. */
export interface UnreadableLine {
  /** Its beginning, at most 1,000 characters, with numbers masked. Other words of a person may stand in it. */
  readonly text: string
  /** The offset before it; undefined when none came yet. */
  readonly after: string | undefined
}

const SHOWN = 1_000

/** What may be told of a line that holds no event. */
export function toUnreadableLine(text: string, after: string | undefined): UnreadableLine {
  // Masked before it is cut: a cut could leave half a number that is no longer known for one.
  return { text: createRedactor().text(text).slice(0, SHOWN), after }
}
