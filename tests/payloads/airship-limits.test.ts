import { describe, expect, it } from 'vitest'
import { answerLimits, mediaAnswerLimits } from './support/airship/answer-limits.ts'
import { attributeLimits } from './support/airship/attribute-limits.ts'
import { openWithGuest } from './support/airship/open-with-guest.ts'
import { peopleLimits, rowLimits } from './support/airship/people-limits.ts'
import {
  mediaPushLimits,
  mmsContentLimits,
  pushLimits,
  smsContentLimits,
} from './support/airship/push-limits.ts'
import * as subjects from './support/airship/subjects.ts'
import { tagLimits } from './support/airship/tag-limits.ts'
import { expectBothToRefuse, expectBothToTake } from './support/expect-agreement.ts'
import type { Limit, Subject } from './support/limit.ts'

const tables: readonly (readonly [Subject, readonly Limit[]])[] = [
  [subjects.push, pushLimits],
  [subjects.mediaPush, mediaPushLimits],
  [subjects.createAndSend, [...smsContentLimits, ...peopleLimits]],
  [subjects.mediaCreateAndSend, [...mmsContentLimits, ...peopleLimits]],
  [subjects.answer, answerLimits],
  [subjects.mediaAnswer, mediaAnswerLimits],
  [subjects.rows, rowLimits],
  [subjects.tags, tagLimits],
  [subjects.attributes, attributeLimits],
]

describe.each(tables)('$name', (subject, limits) => {
  it.each(limits)('and Airship refuse what breaks: $name', async (limit) => {
    expect.hasAssertions()
    const { world } = await openWithGuest()
    await expectBothToRefuse({ world, subject, limit })
  })

  it.each(limits.filter(({ fits }) => fits))('and Airship take what fits: $name', async (limit) => {
    expect.hasAssertions()
    const { world, named } = await openWithGuest()
    const post: Subject['post'] = (_, wire) => subject.post(world, named(wire))
    await expectBothToTake({ world, subject: { ...subject, post }, limit })
  })
})
