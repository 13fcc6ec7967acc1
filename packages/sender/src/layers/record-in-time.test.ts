import { systemClock } from '@textwire/core'
import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { recordInTime } from './record-in-time.ts'

describe('recordInTime', () => {
  it.each([true, false])('gives what the store says, %s', async (isRecorded) => {
    expect(await recordInTime(async () => isRecorded, { clock: systemClock })).toBe(isRecorded)
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('the store is down'))],
    [
      'throws',
      () => {
        throw new Error('the store is down')
      },
    ],
  ])('is not recorded when the store %s', async (_, record) => {
    expect(await recordInTime(record, { clock: systemClock })).toBe(false)
  })

  it('waits five seconds for a store that does not answer at once', async () => {
    const clock = createTestClock()
    const { promise: written, resolve: write } = Promise.withResolvers<boolean>()
    const inTime = recordInTime(() => written, { clock })
    clock.advance(4999)
    write(true)
    expect(await inTime).toBe(true)

    const never = recordInTime(() => new Promise(() => undefined), { clock })
    clock.advance(5000)
    expect(await never).toBe(false)
  })
})
