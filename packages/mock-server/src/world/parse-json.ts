import { jsonErrorOffset } from './json-error-offset.ts'

/** A place in a text, both counted from 1. */
export interface Location {
  readonly line: number
  readonly column: number
}

/** JSON that was read, or where it stopped being JSON. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly location: Location }

export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    const offset = jsonErrorOffset(text)
    const character = text[offset]
    const message =
      character === undefined ? 'Unexpected end of input' : `Unexpected character '${character}'`
    return { ok: false, message, location: locationAt(text, offset) }
  }
}

export function locationAt(text: string, offset: number): Location {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
