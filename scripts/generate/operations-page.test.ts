import { expect, test } from 'vitest'
import type { Operation } from './api.ts'
import { operationsPage } from './operations-page.ts'
import { reading, testApi } from './test-api.ts'

test.each<[Operation['x-textwire-retry'], string]>([
  ['safe', '| safe '],
  [{ class: 'unsafe', safeWith: 'events[].key' }, '| unsafe; safe with `events[].key` |'],
  [
    { class: 'safe', unsafeWith: ['deltas', 'events'] },
    '| safe; unsafe with `deltas` or `events` |',
  ],
])('%j is written as %s', (retry, expected) => {
  const operation = { ...reading, 'x-textwire-retry': retry }
  expect(operationsPage([testApi({ '/one': { get: operation } })])).toContain(expected)
})
