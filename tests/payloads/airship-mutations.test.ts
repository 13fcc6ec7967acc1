import { describe, expect, it } from 'vitest'
import { answerLimits, mediaAnswerLimits } from './support/airship/answer-limits.ts'
import { tagInputs } from './support/airship/changes.ts'
import * as inputs from './support/airship/inputs.ts'
import { openWithGuest } from './support/airship/open-with-guest.ts'
import { peopleLimits } from './support/airship/people-limits.ts'
import {
  mediaPushLimits,
  mmsContentLimits,
  pushLimits,
  smsContentLimits,
} from './support/airship/push-limits.ts'
import * as subjects from './support/airship/subjects.ts'
import { tagLimits } from './support/airship/tag-limits.ts'
import { expectBothToRefuseAny } from './support/expect-both-to-refuse-any.ts'

const bulkId = '00000000-0000-4000-8000-000000000000'

const tables = [
  { subject: subjects.push, inputs: inputs.smsPushInputs, limits: pushLimits },
  { subject: subjects.mediaPush, inputs: inputs.mmsPushInputs, limits: mediaPushLimits },
  {
    subject: subjects.createAndSend,
    inputs: inputs.smsCreateAndSendInputs(bulkId),
    limits: [...smsContentLimits, ...peopleLimits],
  },
  {
    subject: subjects.mediaCreateAndSend,
    inputs: inputs.mmsCreateAndSendInputs(bulkId),
    limits: [...mmsContentLimits, ...peopleLimits],
  },
  { subject: subjects.answer, inputs: inputs.smsResponseInputs, limits: answerLimits },
  { subject: subjects.mediaAnswer, inputs: inputs.mmsResponseInputs, limits: mediaAnswerLimits },
  { subject: subjects.tags, inputs: tagInputs, limits: tagLimits },
]

describe('any input that is changed to break a limit', () => {
  it.each(tables)('is refused by $subject.name and by Airship', async (table) => {
    expect.hasAssertions()
    const { world } = await openWithGuest()
    await expectBothToRefuseAny({ world, ...table })
  })
})
