import { EventStreamError } from './event-stream-error.ts'

/** Cuts bytes into lines, wherever the pieces that they come in begin and end. */
export interface LineSplitter {
  /** Takes the next piece. Every line of the one before has to be out. */
  add(piece: Uint8Array): void
  /** The next whole line without its end; undefined when more bytes are needed. */
  next(): string | undefined
  /** What stands after the last end of a line. */
  rest(): string
}

const LINE_FEED = 0x0a

/**
 * Holds one piece and the beginning of one line, never more. Lines are cut as bytes: no character of UTF-8 holds the byte
 * of a line feed, so a character that is split over two pieces is whole again before it is read.
 *
 * `next` throws an {@link EventStreamError} of the code `lineTooLong` for a line over the limit.
 *
 * @param maxLineBytes The longest line, in bytes.
 */
export function createLineSplitter(maxLineBytes: number): LineSplitter {
  const utf8 = new TextDecoder()
  let piece: Uint8Array = new Uint8Array()
  let at = 0
  let begun = new Uint8Array()
  let begunBytes = 0
  const checkLength = (bytes: number) => {
    if (bytes > maxLineBytes) throw EventStreamError.lineTooLong(maxLineBytes)
  }
  const keep = (bytes: Uint8Array) => {
    const length = begunBytes + bytes.length
    checkLength(length)
    if (length > begun.length) {
      const larger = new Uint8Array(Math.max(length, 2 * begun.length))
      larger.set(begun.subarray(0, begunBytes))
      begun = larger
    }
    begun.set(bytes, begunBytes)
    begunBytes = length
  }
  const takeBegun = () => {
    const text = utf8.decode(begun.subarray(0, begunBytes))
    begunBytes = 0
    return text
  }
  return {
    add(bytes) {
      piece = bytes
      at = 0
    },
    next() {
      const end = piece.indexOf(LINE_FEED, at)
      const part = piece.subarray(at, end < 0 ? undefined : end)
      at = end < 0 ? piece.length : end + 1
      if (end < 0 || begunBytes > 0) keep(part)
      if (end < 0) return undefined
      if (begunBytes > 0) return takeBegun()
      checkLength(part.length)
      return utf8.decode(part)
    },
    rest: takeBegun,
  }
}
