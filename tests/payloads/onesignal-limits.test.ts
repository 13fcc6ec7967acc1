import { describe, expect, it } from 'vitest'
import { openStage } from '../support/onesignal-stage.ts'
import { expectBothToRefuse, expectBothToTake } from './support/expect-agreement.ts'
import type { Limit, Subject } from './support/limit.ts'
import { conditionLimits } from './support/onesignal/condition-limits.ts'
import { mmsLimits, smsLimits } from './support/onesignal/message-limits.ts'
import { addGuest } from './support/onesignal/people.ts'
import { attributes, condition, mms, sms, tags } from './support/onesignal/subjects.ts'
import { attributeLimits, tagLimits } from './support/onesignal/user-limits.ts'

const tables: readonly (readonly [Subject, readonly Limit[]])[] = [
  [sms, smsLimits],
  [mms, mmsLimits],
  [tags, tagLimits],
  [attributes, attributeLimits],
  [condition, conditionLimits],
]

describe.each(tables)('$name', (subject, limits) => {
  it.each(limits)('and OneSignal refuse what breaks: $name', async (limit) => {
    expect.hasAssertions()
    const { world } = await openStage()
    await expectBothToRefuse({ world, subject, limit })
  })

  it.each(limits.filter(({ fits }) => fits))(
    'and OneSignal take what fits: $name',
    async (limit) => {
      expect.hasAssertions()
      const stage = await openStage()
      addGuest(stage)
      await expectBothToTake({ world: stage.world, subject, limit })
    },
  )
})
