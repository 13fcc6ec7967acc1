import { TextwireError } from '@textwire/core'
import type { Entry } from '../store.ts'
import { toEntry } from './to-entry.ts'

/** The entries of a script's answer: the time, and of each key its value and for how long it still lives. */
export function toEntries(keys: readonly string[], answer: unknown): Entry[] {
  const [time, facts] = toList(answer)
  const [seconds, microseconds] = toList(time)
  const nowMs = Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000)
  const told = toList(facts)
  return keys.map((key, index) => {
    const leftMs = Number(told[index * 2 + 1])
    return toEntry(key, String(told[index * 2]), leftMs < 0 ? null : nowMs + leftMs)
  })
}

/** The key that a claim's answer names by its place, counted from 1. */
export function toClaimedKey(keys: readonly string[], answer: unknown): string {
  const key = keys[Number(answer) - 1]
  if (key === undefined) throw unreadable()
  return key
}

function toList(answer: unknown): readonly unknown[] {
  if (!Array.isArray(answer)) throw unreadable()
  return answer
}

function unreadable(): TextwireError {
  return new TextwireError('Redis gave an answer that none of the scripts of the store gives.', {
    code: 'storeUnsound',
  })
}
