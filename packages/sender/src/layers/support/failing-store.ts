import type { Store } from '../../store.ts'

/** A store of which some methods reject: before they have any effect, or as if their answer were lost. */
export function failingStore(
  store: Store,
  methods: readonly Exclude<keyof Store, 'close'>[],
  effect: 'before' | 'after' = 'before',
): Store {
  const failing = Object.fromEntries(
    methods.map((name) => [
      name,
      async (...args: unknown[]) => {
        // Each method gets what its caller gave it.
        if (effect === 'after') await (store[name] as (...args: unknown[]) => unknown)(...args)
        throw new Error('the store is down')
      },
    ]),
  )
  return { ...store, ...failing }
}
