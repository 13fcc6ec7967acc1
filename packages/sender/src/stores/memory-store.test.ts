import { ConfigurationError } from '@textwire/core'
import { expect, it } from 'vitest'
import { unchecked } from '../testing/texts.ts'
import { memoryStore } from './memory-store.ts'

it.each([null, { now: 5 }, { clock: Date.now }])('refuses %j for options', (options) => {
  expect(() => memoryStore(unchecked(options))).toThrow(ConfigurationError)
})
