import { hashOf } from '../hash-of.ts'
import type { CheckedText } from '../outgoing-text.ts'
import type { DedupeDecision } from './dedupe-decision.ts'

/** What a text is recognised by. */
export interface DedupeIdentity {
  readonly goesBy: DedupeDecision['goesBy']
  /** Where the store remembers it. */
  readonly storeKey: string
  /** A hash of all that the person would see or be asked to see, and whose phone it is. */
  readonly content: string
}

/**
 * Hashes stand for key and content, so that the store learns neither.
 *
 * @param name Of the layer.
 */
export async function toDedupeIdentity(text: CheckedText, name: string): Promise<DedupeIdentity> {
  const content = await hashOf(contentOf(text))
  if (text.key === undefined) {
    return { goesBy: 'content', storeKey: `dedupe:${name}:content:${content}`, content }
  }
  return { goesBy: 'key', storeKey: await toStoreKey(text.key, name), content }
}

/** Where the store remembers the text of a key. */
export async function toStoreKey(key: string, name: string): Promise<string> {
  // JSON tells halves of surrogate pairs apart, which UTF-8 does not.
  return `dedupe:${name}:key:${await hashOf(JSON.stringify(key))}`
}

/** The same for two texts that differ in nothing but the order of their senders' names, or in having none. */
function contentOf({ to, text, media = [], from, kind }: CheckedText): string {
  const senders =
    from === undefined || typeof from === 'string'
      ? from
      : Object.entries(from).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const isNone = senders === undefined || senders.length === 0
  return JSON.stringify([to, text, media, isNone ? null : senders, kind ?? null])
}
