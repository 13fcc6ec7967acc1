import { describe, expect, it } from 'vitest'
import { ALICE, BOB, push, smsPush } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'

/** Alice has a name, Bob none. */
function town() {
  const world = createMockServer()
  const project = world.airship.project()
  project.channel({
    phone: ALICE,
    attributes: { first_name: 'Alice', points: 12 },
    language: 'fr',
    country: 'CA',
  })
  project.channel({ phone: BOB })
  const text = (phone: string) => world.phone(phone).inbox.at(-1)?.text
  const notes = () => world.requests.at(-1)?.notes
  return { world, project, text, notes }
}

const alertPush = (alert: string, body: object = {}) =>
  smsPush({ notification: { sms: { alert } }, options: { personalization: true }, ...body })

describe('a personalized push', () => {
  it('fills in attributes, and leaves empty what a person has not', async () => {
    const { world, text } = town()
    await push(world, alertPush('Hi {{first_name}}, {{$def points "no"}} points'))
    expect([text(ALICE), text(BOB)]).toEqual(['Hi Alice, 12 points', 'Hi , no points'])
  })

  it('knows language and country of a channel', async () => {
    const { world, text } = town()
    await push(world, alertPush('{{ua_language}}-{{ua_country}}'))
    expect(text(ALICE)).toBe('fr-CA')
  })

  it('takes what is the same for everyone, behind what is a person’s own', async () => {
    const { world, text } = town()
    const global_attributes = { first_name: 'friend', shop: 'Rome' }
    await push(world, alertPush('{{first_name}} in {{shop}}', { global_attributes }))
    expect([text(ALICE), text(BOB)]).toEqual(['Alice in Rome', 'friend in Rome'])
  })

  it('is left as it was written when it is not asked for', async () => {
    const { world, text } = town()
    await push(world, smsPush({ notification: { sms: { alert: 'Hi {{first_name}}' } } }))
    expect(text(ALICE)).toBe('Hi {{first_name}}')
  })

  it('fills in subject and text of an MMS template', async () => {
    const { world } = town()
    const fields = {
      fallback_text: 'x',
      subject: 'For {{first_name}}',
      text: 'Look, {{first_name}}',
    }
    const media = { url: 'https://example.com/a.gif', content_type: 'image/gif' }
    const mms = { template: { fields }, slides: [{ media }] }
    await push(world, smsPush({ notification: { mms } }))
    expect(world.phone(ALICE).inbox).toMatchObject([
      { subject: 'For Alice', text: 'Look, Alice', media: [{ url: media.url }] },
    ])
  })

  it.each([
    ['an unknown helper', '{{nonsense first_name "x"}}', /nonsense/],
    ['a block that stays open', '{{#if first_name}}', /Parse error/],
  ])('with %s is dropped, and the log says why', async (_title, alert, problem) => {
    const { world, project, notes } = town()
    expect((await push(world, alertPush(alert))).status).toBe(202)
    expect(world.phone(ALICE).inbox).toEqual([])
    expect(project.deliveries.map(({ outcome }) => outcome)).toEqual(['dropped', 'dropped'])
    expect(project.pushes[0]?.sends).toBe(0)
    expect(notes()).toEqual([expect.stringMatching(problem)])
  })
})

describe('a push with options', () => {
  it('goes to as many as its limit', async () => {
    const { world, project } = town()
    await push(world, smsPush({ options: { audience_limits: { max_recipients: 1 } } }))
    expect(project.deliveries).toMatchObject([{ msisdn: ALICE.slice(1), outcome: 'delivered' }])
  })

  it('keeps its campaigns', async () => {
    const { world, project } = town()
    await push(world, smsPush({ campaigns: { categories: ['autumn'] } }))
    expect(project.pushes).toMatchObject([
      { kind: 'push', campaigns: { categories: ['autumn'] }, sends: 2 },
    ])
  })

  it('is noted where the mock server does nothing about them', async () => {
    const { world, notes } = town()
    const slides = [
      {
        media: { url: 'https://example.com/a.gif', content_type: 'image/gif', content_length: 10 },
      },
    ]
    const options = { no_throttle: true, bypass_holdout_groups: true }
    const notification = { mms: { fallback_text: 'x', slides } }
    await push(world, smsPush({ options, notification, orchestration: { type: 'fan_out' } }))
    expect(notes()).toEqual([
      'Without effect here: no_throttle, bypass_holdout_groups, orchestration.',
      expect.stringContaining('content_length'),
    ])
  })

  it.each([
    ['a moment more than 48 hours ahead', '2026-06-03T00:00:01', 400, []],
    ['a moment within 48 hours', '2026-06-03T00:00:00', 202, ['delivered', 'delivered']],
    ['a moment that is over', '2026-05-31T00:00:00', 202, ['expired', 'expired']],
    ['seconds', 0, 202, ['delivered', 'delivered']],
  ])('expires at %s', async (_title, expiry, status, outcomes) => {
    const world = createMockServer({ clock: { start: Date.UTC(2026, 5, 1), frozen: true } })
    const project = world.airship.project()
    project.channel({ phone: ALICE })
    project.channel({ phone: BOB })
    const answer = await push(world, smsPush({ notification: { sms: { alert: 'Hi', expiry } } }))
    expect(answer.status).toBe(status)
    expect(project.deliveries.map(({ outcome }) => outcome)).toEqual(outcomes)
  })
})
