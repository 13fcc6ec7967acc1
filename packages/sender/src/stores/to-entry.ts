import type { Entry } from '../store.ts'

/** An entry from a store's answer, in which "never" is `null`. */
export function toEntry(key: string, value: string, expiresAt: number | null | undefined): Entry {
  return typeof expiresAt === 'number' ? { key, value, expiresAt } : { key, value }
}
