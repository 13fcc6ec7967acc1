import type { HelperOptions } from 'handlebars'

/** What a helper was called with: its arguments, and the options that Handlebars adds as the last one. */
export interface HelperCall {
  readonly values: readonly unknown[]
  readonly options: HelperOptions
}

export function helperCall(all: readonly unknown[]): HelperCall {
  // Handlebars calls every helper so, and its own types leave arguments open.
  const options = all.at(-1) as HelperOptions
  return { values: all.slice(0, -1), options }
}

/** A value as a person reads it; nothing is the empty text. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
