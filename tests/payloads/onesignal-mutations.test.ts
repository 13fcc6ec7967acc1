import { describe, expect, it } from 'vitest'
import { openStage } from '../support/onesignal-stage.ts'
import { expectBothToRefuseAny } from './support/expect-both-to-refuse-any.ts'
import { mmsInputs, smsInputs } from './support/onesignal/inputs.ts'
import { mmsLimits, smsLimits } from './support/onesignal/message-limits.ts'
import { addGuest } from './support/onesignal/people.ts'
import { attributes, mms, sms, tags } from './support/onesignal/subjects.ts'
import { attributeInputs, tagInputs } from './support/onesignal/user-inputs.ts'
import { attributeLimits, tagLimits } from './support/onesignal/user-limits.ts'

const subscription = '00000000-0000-4000-8000-000000000000'

const tables = [
  { subject: sms, inputs: smsInputs(subscription), limits: smsLimits },
  { subject: mms, inputs: mmsInputs(subscription), limits: mmsLimits },
  { subject: tags, inputs: tagInputs, limits: tagLimits },
  { subject: attributes, inputs: attributeInputs, limits: attributeLimits },
]

describe('any input that is changed to break a limit', () => {
  it.each(tables)('is refused by $subject.name and by OneSignal', async (table) => {
    expect.hasAssertions()
    const stage = await openStage()
    addGuest(stage)
    await expectBothToRefuseAny({ world: stage.world, ...table })
  })
})
