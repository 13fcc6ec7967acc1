import type { StreamLine } from './stream-line.ts'

/** The event that a line holds; undefined when it holds none. */
export function parseLine(text: string): StreamLine | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isStreamLine(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Every event has a type; whatever else it holds may change. */
function isStreamLine(value: unknown): value is StreamLine {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    value.type !== ''
  )
}
