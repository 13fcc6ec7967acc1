import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RetryClass } from '../wire/operation.ts'
import { decide } from './decide.ts'
import type { Decision } from './decide.ts'
import type { Outcome } from './outcome.ts'

const answered = (status: number, retryAfterMs?: number): Outcome => ({
  kind: 'answered',
  status,
  retryAfterMs,
})

/** The columns of the table: who may be repeated freely, and who may not. */
const repeatable: readonly (readonly [RetryClass, boolean])[] = [
  ['safe', false],
  ['safe', true],
  ['keyed', true],
]
const unrepeatable: readonly (readonly [RetryClass, boolean])[] = [
  ['keyed', false],
  ['unsafe', false],
  ['unsafe', true],
]

const table: readonly (readonly [string, Outcome, Decision, Decision])[] = [
  ['refused before it was sent', { kind: 'notSent' }, 'retry', 'retry'],
  ['lost after it left', { kind: 'lost' }, 'retry', 'unknown'],
  ['200 with an unreadable body', { kind: 'unreadable', status: 200 }, 'retry', 'unknown'],
  ['200', answered(200), 'succeed', 'succeed'],
  ['201', answered(201), 'succeed', 'succeed'],
  ['202', answered(202), 'succeed', 'succeed'],
  ['204', answered(204), 'succeed', 'succeed'],
  ['299', answered(299), 'succeed', 'succeed'],
  ['301', answered(301), 'fail', 'fail'],
  ['301', answered(301), 'fail', 'fail'],
  ['302, often meant as done', answered(302), 'fail', 'unknown'],
  ['303, done, look there', answered(303), 'fail', 'unknown'],
  ['307', answered(307), 'fail', 'fail'],
  ['304', answered(304), 'fail', 'fail'],
  ['307', answered(307), 'fail', 'fail'],
  ['308', answered(308), 'fail', 'fail'],
  ['400', answered(400), 'fail', 'fail'],
  ['401', answered(401), 'fail', 'fail'],
  ['403', answered(403), 'fail', 'fail'],
  ['404', answered(404), 'fail', 'fail'],
  ['408', answered(408), 'fail', 'fail'],
  ['409', answered(409), 'fail', 'fail'],
  ['410', answered(410), 'fail', 'fail'],
  ['413', answered(413), 'fail', 'fail'],
  ['422', answered(422), 'fail', 'fail'],
  ['425', answered(425), 'fail', 'fail'],
  ['400 with Retry-After', answered(400, 1_000), 'fail', 'fail'],
  ['429', answered(429), 'retry', 'retry'],
  ['429 with Retry-After', answered(429, 1_000), 'retry', 'retry'],
  ['500', answered(500), 'retry', 'unknown'],
  ['500 with Retry-After', answered(500, 1_000), 'retry', 'unknown'],
  ['502', answered(502), 'retry', 'unknown'],
  ['503', answered(503), 'retry', 'unknown'],
  ['503 with Retry-After', answered(503, 1_000), 'retry', 'unknown'],
  ['504', answered(504), 'retry', 'unknown'],
  ['520', answered(520), 'retry', 'unknown'],
  ['599', answered(599), 'retry', 'unknown'],
  ['501, which will never be done', answered(501), 'fail', 'fail'],
  ['505, which will never be done', answered(505), 'fail', 'fail'],
]

const rows = table.flatMap(([name, outcome, whenRepeatable, whenNot]) => [
  ...repeatable.map(([retryClass, hasKey]) => ({
    name,
    outcome,
    retryClass,
    hasKey,
    expected: whenRepeatable,
  })),
  ...unrepeatable.map(([retryClass, hasKey]) => ({
    name,
    outcome,
    retryClass,
    hasKey,
    expected: whenNot,
  })),
])

describe('decide', () => {
  it.each(rows)(
    '$retryClass (key: $hasKey), $name: $expected',
    ({ outcome, retryClass, hasKey, expected }) => {
      expect(decide({ retryClass, hasKey, outcome })).toBe(expected)
      expect(decide({ retryClass, hasKey, outcome, retryUnsafeOn503: false })).toBe(expected)
    },
  )

  it.each([
    ['503 with Retry-After', answered(503, 1_000), 'retry'],
    ['503 with Retry-After: 0', answered(503, 0), 'retry'],
    ['503 without Retry-After', answered(503), 'unknown'],
    ['500 with Retry-After', answered(500, 1_000), 'unknown'],
    ['a lost connection', { kind: 'lost' }, 'unknown'],
  ] as const)(
    'repeats an unsafe operation after %s only when told so and a time is named',
    (_, outcome, expected) => {
      expect(decide({ retryClass: 'unsafe', hasKey: false, outcome, retryUnsafeOn503: true })).toBe(
        expected,
      )
    },
  )
})

const isRepeatable = ({ retryClass: name, hasKey }: { retryClass: RetryClass; hasKey: boolean }) =>
  name === 'safe' || (name === 'keyed' && hasKey)

describe('decide, for every input', () => {
  const retryClass = fc.constantFrom<RetryClass>('safe', 'keyed', 'unsafe')
  const outcome: fc.Arbitrary<Outcome> = fc.oneof(
    fc.constant<Outcome>({ kind: 'notSent' }),
    fc.constant<Outcome>({ kind: 'lost' }),
    fc.integer({ min: 200, max: 299 }).map((status): Outcome => ({ kind: 'unreadable', status })),
    fc
      .record({
        status: fc.integer({ min: 100, max: 599 }),
        retryAfterMs: fc.option(fc.nat(), { nil: undefined }),
      })
      .map(({ status, retryAfterMs }) => answered(status, retryAfterMs)),
  )
  const input = fc.record({
    retryClass,
    hasKey: fc.boolean(),
    outcome,
    retryUnsafeOn503: fc.boolean(),
  })

  it('repeats what may text a person twice only when it certainly was not carried out', () => {
    fc.assert(
      fc.property(input, (given) => {
        fc.pre(!isRepeatable(given) && decide(given) === 'retry')
        const { outcome: found } = given
        const allowed =
          found.kind === 'notSent' ||
          (found.kind === 'answered' && found.status === 429) ||
          (found.kind === 'answered' &&
            found.status === 503 &&
            found.retryAfterMs !== undefined &&
            given.retryUnsafeOn503)
        expect(allowed).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('always repeats what was not sent and what met 429', () => {
    fc.assert(
      fc.property(input, fc.option(fc.nat(), { nil: undefined }), (given, retryAfterMs) => {
        expect(decide({ ...given, outcome: { kind: 'notSent' } })).toBe('retry')
        expect(decide({ ...given, outcome: answered(429, retryAfterMs) })).toBe('retry')
      }),
    )
  })

  it('always succeeds with an answered 2xx and fails with 3xx but 302 and 303, and any 4xx but 429', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 200, max: 499 }), (given, status) => {
        fc.pre(![302, 303, 429].includes(status))
        expect(decide({ ...given, outcome: answered(status) })).toBe(
          status < 300 ? 'succeed' : 'fail',
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('calls no outcome of a repeatable operation unknown', () => {
    fc.assert(
      fc.property(input, (given) => {
        fc.pre(isRepeatable(given))
        expect(decide(given)).not.toBe('unknown')
      }),
    )
  })

  it('is pure: a frozen input gives the same decision again', () => {
    fc.assert(
      fc.property(input, (given) => {
        const frozen = Object.freeze({ ...given, outcome: Object.freeze(given.outcome) })
        expect(decide(frozen)).toBe(decide(frozen))
      }),
    )
  })
})
