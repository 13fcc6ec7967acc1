import { describe, expect, it } from 'vitest'
import type { CoverageParts } from './cover-operations.ts'
import { coverOperations } from './cover-operations.ts'
import { findGaps } from './find-gaps.ts'

const whole: CoverageParts = {
  operations: [{ name: 'viewUser', statuses: [200, 404] }],
  tests: [200, 404].map((status) => ({ operation: 'viewUser', status, passed: true })),
  methods: [{ operation: 'viewUser', method: 'users.view' }],
  examples: [{ path: 'examples/users.ts', source: 'await client.users.view(alias)' }],
}

const gapsWith = (changed: Partial<CoverageParts>) => {
  const parts = { ...whole, ...changed }
  return findGaps(coverOperations(parts), parts.tests)
}

describe('gaps', () => {
  it('are none when each status has a test and each operation an example', () => {
    expect(gapsWith({})).toEqual([])
  })

  it('are statuses without a test, and those whose tests fail', () => {
    const failing = whole.tests.map((test) => ({ ...test, passed: test.status === 200 }))
    expect(gapsWith({ tests: failing })).toEqual(['viewUser has no passing test of 404.'])
    expect(gapsWith({ tests: [] })).toEqual(['viewUser has no passing test of 200, 404.'])
  })

  it('are operations that nobody shows', () => {
    expect(gapsWith({ examples: [] })).toEqual(['viewUser has no example.'])
  })

  it('are operations that no method calls', () => {
    expect(gapsWith({ methods: [] })).toEqual([
      'viewUser has no method.',
      'viewUser has no example.',
    ])
  })

  it('are tests of what is not described, each named once', () => {
    const stranger = { operation: 'viewUser', status: 418, passed: true }
    const nobody = { operation: 'viewNobody', status: 200, passed: false }
    const tests = [...whole.tests, stranger, stranger, nobody]
    expect(gapsWith({ tests })).toEqual([
      'A test documents viewUser 418, which is not described.',
      'A test documents viewNobody 200, which is not described.',
    ])
  })
})
