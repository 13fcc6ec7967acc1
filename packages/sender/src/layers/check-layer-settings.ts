import { refuseSetting } from '../settings.ts'
import { MAX_TTL_MS } from '../stores/max-ttl-ms.ts'

const methods = ['claim', 'get', 'put', 'replace', 'remove'] as const

/** @throws {ConfigurationError} Unless it is a length of time that every store can count. */
export function checkWindowMs(setting: string, given: unknown): void {
  if (typeof given === 'number' && given >= 1 && given <= MAX_TTL_MS) return
  refuseSetting(setting, given, `a number of milliseconds, 1 to ${MAX_TTL_MS}`)
}

/** @throws {ConfigurationError} Unless it has the methods of a store. */
export function checkStore(setting: string, given: unknown): void {
  const store = Object(given) as Readonly<Record<string, unknown>>
  if (methods.every((name) => typeof store[name] === 'function')) return
  refuseSetting(setting, given, `a store, with ${methods.join(', ')}`)
}
