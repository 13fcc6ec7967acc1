import { toText } from './to-text.ts'

/** Entries as a map of texts, without those that say nothing; `null` when none is left. */
export function toTextMap(
  entries: Iterable<readonly [string, unknown]>,
): Readonly<Record<string, string>> | null {
  const texts = [...entries].flatMap(([key, value]) => {
    const text = toText(value)
    return key === '' || text === null ? [] : [[key, text] as const]
  })
  return texts.length === 0 ? null : Object.fromEntries(texts)
}
