import { and, or, smsPush, tag, type Selector } from '@textwire/payloads/airship'
import { describe, expect, it } from 'vitest'
import { openStage } from '../support/airship-stage.ts'
import { selectorLimits } from './support/airship/selector-limits.ts'
import * as subjects from './support/airship/subjects.ts'
import { expectBothToRefuse } from './support/expect-agreement.ts'
import { problemsOf } from './support/problems-of.ts'
import { times } from './support/times.ts'

const push = (audience: unknown) => ({
  audience,
  device_types: ['sms'],
  notification: { sms: { alert: 'Hi' } },
})

describe('a selector', () => {
  it.each(selectorLimits)('and Airship refuse what breaks: $name', async ({ breaks, ...limit }) => {
    const { world } = await openStage()
    expect(problemsOf(breaks.build).map(({ path }) => path)).toContain(limit.path)
    const answer = await subjects.push.post(world, push(breaks.wire))
    expect(answer).toEqual({ status: 400, text: expect.stringContaining(limit.says) })
  })

  it.each(selectorLimits)('and Airship take what fits: $name', async ({ fits }) => {
    const { world } = await openStage()
    // A push takes what the functions beside it write.
    const selector = fits.build() as Selector
    expect(selector).toEqual(fits.wire)
    const answer = await subjects.push.post(world, smsPush({ to: selector, text: 'Hi' }))
    expect(answer.status).toBe(202)
  })
})

describe('the audience of a push', () => {
  const thousand = or(times(10, () => and(times(10, () => or(times(10, () => tag('vip')))))))
  const more: Selector = and(thousand, tag('vip'))

  it('has 1,000 conditions at most, by both', async () => {
    expect.hasAssertions()
    const { world } = await openStage()
    const built = subjects.push.build({ to: thousand, text: 'Hi' })
    expect((await subjects.push.post(world, built)).status).toBe(202)
    const limit = {
      name: '1,000 conditions',
      source: 'Airship’s help centre, "Limitations to the Airship API"',
      path: 'to',
      says: 'audience has 1001 conditions',
      breaks: { input: { to: more }, wire: { audience: more } },
    }
    await expectBothToRefuse({ world, subject: subjects.push, limit })
  })

  it('is one selector, not two side by side, by both', async () => {
    expect.hasAssertions()
    const { world } = await openStage()
    const two = { tag: 'vip', sms_sender: '12345' }
    const limit = {
      name: 'one selector',
      source: 'Airship, "Audience selection"',
      path: 'to.tag',
      says: 'audience.tag',
      breaks: { input: { to: two }, wire: { audience: two } },
    }
    await expectBothToRefuse({ world, subject: subjects.push, limit })
  })
})
