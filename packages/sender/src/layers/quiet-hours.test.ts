import { ConfigurationError } from '@textwire/core'
import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { createSender } from '../create-sender.ts'
import type { OutgoingText } from '../outgoing-text.ts'
import { scriptedSender } from '../testing/scripted-sender.ts'
import { unchecked } from '../testing/texts.ts'
import { quietHours } from './quiet-hours.ts'
import type { QuietHoursOptions } from './quiet-hours-options.ts'

const night = { from: '21:00', to: '08:00' }
const london = { to: '+442079460018', text: 'Your order is ready.' }

function setUp(at: string, options: Partial<QuietHoursOptions> = {}) {
  const provider = scriptedSender('provider')
  const layer = quietHours({ ...night, now: () => Date.parse(at), ...options })
  const sender = createSender(provider, [layer])
  return { provider, send: (text: OutgoingText) => sender.send(text) }
}

describe('quietHours', () => {
  it("holds a text back in the night of the number's country", async () => {
    const { provider, send } = setUp('2026-11-21T23:30:00Z')
    expect(await send(london)).toEqual({
      status: 'not-sent',
      reason: 'quiet-hours',
      notBefore: new Date('2026-11-22T08:00:00Z'),
      segments: 1,
      decisions: [
        {
          by: 'quietHours',
          outcome: 'quiet',
          zone: 'Europe/London',
          notBefore: '2026-11-22T08:00:00.000Z',
        },
      ],
    })
    expect(provider.texts).toEqual([])
  })

  it('lets it pass by day, and says so', async () => {
    const result = await setUp('2026-11-21T12:00:00Z').send(london)
    expect(result.status).toBe('sent')
    expect(result.decisions[0]).toEqual({ by: 'quietHours', outcome: 'passed' })
  })

  it('lets it pass at the moment that it named', async () => {
    const held = await setUp('2026-03-29T00:30:00Z').send(london)
    const notBefore = held.status === 'not-sent' ? held.notBefore : undefined
    // Clocks went forward that night.
    expect(notBefore).toEqual(new Date('2026-03-29T07:00:00Z'))
    const later = setUp(String(notBefore?.toISOString()))
    expect(await later.send(london)).toMatchObject({ status: 'sent' })
  })

  it('waits until it is quiet in no zone of the country', async () => {
    // Nine in the morning in New York, and four at night in Honolulu.
    const { send } = setUp('2026-11-21T14:00:00Z')
    const result = await send({ to: '+12125550123', text: 'Hello' })
    // Eight in the morning in Honolulu.
    expect(result).toMatchObject({
      reason: 'quiet-hours',
      notBefore: new Date('2026-11-21T18:00:00Z'),
    })
  })

  it('goes by the zone that the caller knows', async () => {
    const { send } = setUp('2026-11-21T14:00:00Z', { zonesOf: () => 'America/New_York' })
    expect(await send({ to: '+12125550123', text: 'Hello' })).toMatchObject({ status: 'sent' })
  })

  it('tells the caller which text it is about, and waits for the answer', async () => {
    const { send } = setUp('2026-11-21T12:00:00Z', {
      zonesOf: async ({ to }) => (to === '+442079460018' ? ['Asia/Tokyo', 'Asia/Seoul'] : []),
    })
    expect(await send(london)).toMatchObject({
      decisions: [{ outcome: 'quiet', zone: 'Asia/Tokyo' }],
    })
  })

  it('names no moment when it is always quiet somewhere', async () => {
    const { send } = setUp('2026-11-21T12:00:00Z', {
      from: '18:00',
      to: '09:00',
      zonesOf: () => ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'],
    })
    const result = await send(london)
    expect(result).toMatchObject({ status: 'not-sent', reason: 'quiet-hours' })
    expect(result).not.toHaveProperty('notBefore')
    expect(result.decisions[0]).not.toHaveProperty('notBefore')
  })

  it.each<[string, QuietHoursOptions['zonesOf'], string]>([
    ['of no country', undefined, '+80012345678'],
    ['whose zone the caller does not know', () => undefined, '+442079460018'],
    ['for which the caller names no zone', () => [], '+442079460018'],
    // What JavaScript can hand over.
    [
      'for which the caller names nothing',
      () => [undefined] as unknown as string[],
      '+442079460018',
    ],
    [
      'for which the caller names a zone and nothing',
      () => ['UTC', 1] as string[],
      '+442079460018',
    ],
    ['for which the caller names a zone that is none', () => 'Mars/Olympus', '+442079460018'],
    ['at which the caller fails', () => Promise.reject(new Error('down')), '+442079460018'],
  ])('holds back a text for a number %s', async (_, zonesOf, to) => {
    const { provider, send } = setUp('2026-11-21T12:00:00Z', zonesOf && { zonesOf })
    const result = await send({ to, text: 'Hello' })
    expect(result).toMatchObject({
      status: 'not-sent',
      reason: 'quiet-hours',
      decisions: [{ by: 'quietHours', outcome: 'zone-unknown' }],
    })
    expect(result).not.toHaveProperty('notBefore')
    expect(provider.texts).toEqual([])
  })

  it('says what went wrong when the zones could not be asked for', async () => {
    const { send } = setUp('2026-11-21T12:00:00Z', {
      zonesOf: () => Promise.reject(new Error('down')),
    })
    expect(await send(london)).toHaveProperty('error', new Error('down'))
  })

  it.each([
    ['commercial', 'commercial', 'quiet'],
    ['commercial', undefined, 'quiet'],
    ['commercial', 'transactional', 'exempt'],
    ['all', 'transactional', 'quiet'],
    [undefined, 'transactional', 'quiet'],
  ] as const)('for %s texts, one of the kind %s is %s', async (which, kind, outcome) => {
    const { send } = setUp('2026-11-21T23:30:00Z', which && { for: which })
    const result = await send({ ...london, ...(kind && { kind }) })
    expect(result.decisions[0]).toMatchObject({ by: 'quietHours', outcome })
    expect(result.status).toBe(outcome === 'exempt' ? 'sent' : 'not-sent')
  })

  it('does not wait for the zones longer than its caller does', async () => {
    const controller = new AbortController()
    const zonesOf = () => {
      queueMicrotask(() => controller.abort(new Error('enough')))
      return new Promise<string>(() => undefined)
    }
    const sender = createSender(scriptedSender('provider'), [quietHours({ ...night, zonesOf })])
    const sending = sender.send(london, { signal: controller.signal })
    await expect(sending).rejects.toThrow('enough')
  })

  it('says so when time was up before the zones were known', async () => {
    const clock = createTestClock()
    const zonesOf = () => {
      queueMicrotask(() => clock.advance(1000))
      return new Promise<string>(() => undefined)
    }
    const layers = [quietHours({ ...night, zonesOf })]
    const sender = createSender(scriptedSender('provider'), layers, { clock })
    expect(await sender.send(london, { deadlineMs: 1000 })).toMatchObject({
      status: 'not-sent',
      reason: 'unavailable',
      error: { code: 'deadline' },
      decisions: [{ by: 'quietHours', outcome: 'out-of-time' }],
    })
  })

  it.each<[setting: string, options: object]>([
    ['quietHours.from', { from: '9:00' }],
    ['quietHours.from', { from: '24:00' }],
    ['quietHours.from', { from: 21 }],
    ['quietHours.to', { to: '08:60' }],
    ['quietHours.to', { to: undefined }],
    ['quietHours.to', { from: '08:00', to: '08:00' }],
    ['quietHours.zonesOf', { zonesOf: 'Europe/London' }],
    ['quietHours.for', { for: 'marketing' }],
    ['quietHours.now', { now: 0 }],
  ])('refuses a wrong %s: %j', (setting, options) => {
    const make = () => setUp('2026-11-21T12:00:00Z', options)
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(`${setting} is `)
  })

  it('refuses an option that it does not know', () => {
    const options = unchecked<QuietHoursOptions>({ ...night, zone: 'Europe/London' })
    expect(() => quietHours(options)).toThrow('quietHours.zone is not known; expected')
  })

  it.each([undefined, null, 5])('refuses %j in the place of options', (options) => {
    expect(() => quietHours(unchecked(options))).toThrow(ConfigurationError)
  })
})
