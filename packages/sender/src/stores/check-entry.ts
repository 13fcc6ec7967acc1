import { ConfigurationError } from '@textwire/core'
import { MAX_TTL_MS } from './max-ttl-ms.ts'

const MAX_KEY_LENGTH = 512

/** @throws {ConfigurationError} Unless every store can hold it as a key. It is not shown: it may hold a number. */
export function checkKey(key: string): void {
  checkText('key', key)
  if (key.length >= 1 && key.length <= MAX_KEY_LENGTH) return
  throw refusal('key', `must have 1 to ${MAX_KEY_LENGTH} characters; got ${key.length}`)
}

/** @throws {ConfigurationError} Unless every store can hold it as a value. */
export function checkValue(value: string): void {
  checkText('value', value)
}

/**
 * A time to live in whole milliseconds.
 *
 * @throws {ConfigurationError} Unless it is a number of milliseconds that every store can count.
 */
export function toTtlMs(ttlMs: number): number {
  if (typeof ttlMs === 'number' && ttlMs > 0 && ttlMs <= MAX_TTL_MS) return Math.ceil(ttlMs)
  const given = typeof ttlMs === 'number' ? ttlMs : typeof ttlMs
  throw refusal('ttlMs', `must be a number of milliseconds, 1 to ${MAX_TTL_MS}; got ${given}`)
}

function checkText(setting: string, text: string): void {
  if (typeof text !== 'string') throw refusal(setting, `must be a text; got ${typeof text}`)
  if (text.includes('\0')) throw refusal(setting, 'must not hold the character U+0000')
  if (!text.isWellFormed()) throw refusal(setting, 'must not hold half a surrogate pair')
}

function refusal(setting: string, complaint: string): ConfigurationError {
  return new ConfigurationError(`A store's ${setting} ${complaint}.`, { setting })
}
