import { describe, expect, it } from 'vitest'
import { checkHandlerOptions } from './check-handler-options.ts'
import { createMemoryDedupeStore } from './create-memory-dedupe-store.ts'

const functions = { needed: ['onParcel'], optional: ['onError'] }
const onParcel = () => undefined
const { claim, complete } = createMemoryDedupeStore()

describe('checkHandlerOptions', () => {
  it.each([
    { onParcel },
    { onParcel, onError: onParcel, store: createMemoryDedupeStore() },
    { onParcel, onError: undefined, store: undefined, maxBodyBytes: undefined },
    { onParcel, maxBodyBytes: 1, timeoutMs: 0.5 + 1 },
  ])('takes %o', (options) => {
    expect(() => checkHandlerOptions(options, functions)).not.toThrow()
  })

  it.each([
    ['options', null],
    ['onParcel', {}],
    ['onParcel', { onParcel: 'handle' }],
    ['onError', { onParcel, onError: null }],
    ['store.claim', { onParcel, store: null }],
    ['store.release', { onParcel, store: { claim, complete } }],
    ['maxBodyBytes', { onParcel, maxBodyBytes: 0 }],
    ['maxBodyBytes', { onParcel, maxBodyBytes: 1.5 }],
    ['maxBodyBytes', { onParcel, maxBodyBytes: '1000' }],
    ['timeoutMs', { onParcel, timeoutMs: 0 }],
    ['timeoutMs', { onParcel, timeoutMs: Number.POSITIVE_INFINITY }],
    ['timeoutMs', { onParcel, timeoutMs: '1000' }],
  ])('refuses what is wrong by its name, %s', (setting, options) => {
    // JavaScript can hand over what the types forbid.
    expect(() => checkHandlerOptions(options as object, functions)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    )
  })
})
