import { TextwireError } from '@textwire/core'
import type { OptOutWord } from './opt-out-word.ts'

/** What the store keeps of a number. */
export function writeOptOutWords(words: readonly OptOutWord[]): string {
  return JSON.stringify(words)
}

/**
 * Reads what the store keeps of a number.
 *
 * @throws {TextwireError} When somebody else put it there: nobody can say what the person wants then.
 */
export function readOptOutWords(value: string | undefined): readonly OptOutWord[] {
  if (value === undefined) return []
  const read = parsed(value)
  if (Array.isArray(read) && read.every(isWord)) return read
  throw new TextwireError('The store holds something under an opt-out key that is no opt-out.', {
    code: 'optOutUnreadable',
  })
}

function isWord(value: unknown): value is OptOutWord {
  // Any value can be asked for a name once it is an object.
  const { sender, because, at, out } = Object(value) as Record<string, unknown>
  return (
    typeof sender === 'string' &&
    typeof because === 'string' &&
    typeof at === 'number' &&
    typeof out === 'boolean'
  )
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
