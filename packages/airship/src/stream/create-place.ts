/** What a line has to tell of itself, as far as finding one's place in the stream needs it. */
export interface Placed {
  readonly id?: unknown
  readonly offset?: unknown
}

/** Where a reader is in the stream, and what it has had. */
export interface Place {
  /** The last offset that is done with; undefined as long as none came. */
  readonly offset: string | undefined
  /** Says that a connection was opened: its first event may be the last one again. */
  reopened(): void
  /** Whether an event was taken before. */
  isRepeat(event: Placed): boolean
  /** Remembers an event as taken. */
  take(event: Placed): void
  /** Moves to a line's offset; false when that is no other place. */
  moveTo(line: Placed): boolean
}

/**
 * Airship resumes behind an offset, but its own Java library has met the event of the offset once more, and it also streams
 * events twice now and then: with another offset and the same `id`. Both are told here.
 * Source: Airship, Real-Time Data Streaming, event `id` and `offset`.
 *
 * @param start Where the stream begins, if it resumes.
 * @param rememberedIds How many ids to keep.
 */
export function createPlace(start: string | undefined, rememberedIds: number): Place {
  const ids = new Set<string>()
  let offset = start
  let isFirst = true
  return {
    get offset() {
      return offset
    },
    reopened() {
      isFirst = true
    },
    isRepeat(event) {
      const isResumed = isFirst && offset !== undefined && toOffset(event) === offset
      isFirst = false
      return isResumed || (typeof event.id === 'string' && ids.has(event.id))
    },
    take({ id }) {
      if (typeof id !== 'string') return
      ids.add(id)
      const [oldest] = ids
      if (ids.size > rememberedIds && oldest !== undefined) ids.delete(oldest)
    },
    moveTo(line) {
      const next = toOffset(line)
      if (next === undefined || next === offset) return false
      offset = next
      return true
    },
  }
}

/** An offset is a text. One that came as a number is taken as long as JSON has kept all its digits. */
function toOffset({ offset }: Placed): string | undefined {
  if (typeof offset === 'string' && offset !== '') return offset
  return Number.isSafeInteger(offset) ? String(offset) : undefined
}
