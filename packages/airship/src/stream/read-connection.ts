import type { Place } from './create-place.ts'
import type { EventStreamOptions } from './event-stream-options.ts'
import { linesOf } from './lines-of.ts'
import { parseLine } from './parse-line.ts'
import { toUnreadableLine } from './to-unreadable-line.ts'

/** What the events of one connection are read with. */
export interface ConnectionParts extends Pick<EventStreamOptions, 'onOffset' | 'onUnreadable'> {
  readonly place: Place
  readonly maxLineBytes: number
  /** Called for everything that was not there before. */
  readonly onProgress: () => void
  readonly signal: AbortSignal
}

/** Told in place of a blank line when it was asked for: an offset, and nothing that happened. */
const OFFSET_UPDATE = 'OFFSET_UPDATE'

/**
 * The events of one body that were not taken before. An event is taken, and the place moves behind it, when the next one is
 * asked for. It ends with the body, and at once when the signal aborts.
 */
export async function* readConnection<Event>(
  body: ReadableStream<Uint8Array>,
  { place, maxLineBytes, onProgress, onOffset, onUnreadable, signal }: ConnectionParts,
): AsyncGenerator<Event, void, undefined> {
  for await (const { text, isWhole } of linesOf(body, { maxLineBytes, signal })) {
    const line = parseLine(text)
    if (line !== undefined) {
      if (line.type !== OFFSET_UPDATE && !place.isRepeat(line)) {
        onProgress()
        // The contract says what the events of each type hold; reading them looks at no more than what all have in common.
        yield line as Event
        place.take(line)
      }
      const isElsewhere = place.moveTo(line)
      if (isElsewhere && line.type === OFFSET_UPDATE) onProgress()
      if (isElsewhere && place.offset !== undefined) await onOffset?.(place.offset)
    } else if (isWhole && text.trim() !== '') {
      await onUnreadable?.(toUnreadableLine(text, place.offset))
    }
    if (signal.aborted) return
  }
}
