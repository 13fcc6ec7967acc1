import { memoryStore } from '@textwire/sender'
import type { StoreKind } from './store-kind.ts'

export const memoryKind: StoreKind = {
  name: 'memoryStore',
  isCountable: false,
  start: async () => ({
    open: async () => {
      let now = Date.UTC(2026, 5, 1)
      const store = memoryStore({ now: () => now })
      return {
        store,
        another: async () => store,
        pass: async (ms) => void (now += ms),
        now: async () => now,
        count: async () => Number.NaN,
        close: async () => undefined,
      }
    },
    stop: async () => undefined,
  }),
}
