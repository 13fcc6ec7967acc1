/** A place in a text, both counted from 1. */
export interface Location {
  readonly line: number
  readonly column: number
}

/** JSON that was read, or where it stopped being JSON. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly location: Location | undefined }

export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, message, location: locationIn(message, text) }
  }
}

function locationIn(message: string, text: string): Location | undefined {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return locationAt(text, Number(position))
  // V8 names no position when the text simply ends.
  return /end of JSON/.test(message) ? locationAt(text, text.length) : undefined
}

export function locationAt(text: string, offset: number): Location {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
