import { ConfigurationError } from '@textwire/core'
import type { Store } from '../store.ts'
import { checkKey, checkValue, toTtlMs } from './check-entry.ts'

/** A store that every call reaches checked: with keys and values it can hold, and whole milliseconds. */
export function checkedStore(store: Store): Store {
  return {
    claim: async (keys, value, ttlMs) => {
      keys.forEach(checkKey)
      checkValue(value)
      return store.claim(oneOfEach(keys), value, optionalTtlMs(ttlMs))
    },
    get: async (key) => {
      checkKey(key)
      return store.get(key)
    },
    put: async (key, value, ttlMs) => {
      checkKey(key)
      checkValue(value)
      return store.put(key, value, optionalTtlMs(ttlMs))
    },
    replace: async (key, expected, value, ttlMs) => {
      checkKey(key)
      checkValue(expected)
      checkValue(value)
      return store.replace(key, expected, value, optionalTtlMs(ttlMs))
    },
    remove: async (key, expected) => {
      checkKey(key)
      if (expected !== undefined) checkValue(expected)
      return store.remove(key, expected)
    },
    ...(store.close && { close: store.close }),
  }
}

function oneOfEach(keys: readonly string[]): string[] {
  if (keys.length > 0) return [...new Set(keys)]
  throw new ConfigurationError('A claim needs at least one key.', { setting: 'keys' })
}

function optionalTtlMs(ttlMs: number | undefined): number | undefined {
  return ttlMs === undefined ? undefined : toTtlMs(ttlMs)
}
