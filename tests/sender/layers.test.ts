import {
  allowCountries,
  createSender,
  dryRun,
  limit,
  memoryStore,
  quietHours,
  route,
} from '@textwire/sender'
import { sqliteStore } from '@textwire/sender/sqlite'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { number } from '../support/airship-people.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openBoth } from './support/open-both.ts'

const text = { to: number, text: 'Your order is ready.' }
const DAY_MS = 86_400_000

describe('quietHours', () => {
  const night = { from: '21:00', to: '08:00', zonesOf: () => 'America/Los_Angeles' } as const

  it('holds texts back by the clock of the person, until the moment that it names', async () => {
    const { world, clock, onesignal, countSends, textsOf } = await openBoth()
    const layer = quietHours({ ...night, now: () => world.clock.now() })
    const sender = createSender(onesignal, [layer], { clock })
    // Noon in UTC is five in the morning there.
    const held = await sender.send(text)
    expect(held).toMatchObject({ status: 'not-sent', reason: 'quiet-hours' })
    expect(countSends()).toBe(0)

    const notBefore = held.status === 'not-sent' ? held.notBefore : undefined
    expect(notBefore?.toISOString()).toBe('2026-06-01T15:00:00.000Z')
    await world.clock.advance((notBefore?.getTime() ?? 0) - world.clock.now() - 1)
    expect(await sender.send(text)).toMatchObject({ reason: 'quiet-hours' })
    await world.clock.advance(1)
    expect(await sender.send(text)).toMatchObject({ status: 'sent' })
    expect(textsOf(number)).toEqual([text.text])
  })

  it('lets a transaction pass where they are for advertising', async () => {
    const { world, onesignal, airship, project, textsOf } = await openBoth()
    project.channel({ phone: number })
    const layer = quietHours({ ...night, for: 'commercial', now: () => world.clock.now() })
    const [one, other] = [onesignal, airship].map((sender) => createSender(sender, [layer]))
    const offer = { ...text, text: 'Two for one.', kind: 'commercial' } as const
    expect(await one?.send(offer)).toMatchObject({ reason: 'quiet-hours' })
    await other?.send({ ...text, kind: 'transactional' })
    expect(textsOf(number)).toEqual([text.text])
  })
})

describe('limit', () => {
  it('counts the texts of every sender and provider that share a file, and no others', async () => {
    const { world, onesignal, airship, project, textsOf } = await openBoth()
    project.channel({ phone: number })
    const folder = temporaryFolder('limit')
    const now = () => world.clock.now()
    const open = () => sqliteStore({ file: join(folder.path, 'texts.db'), now })
    const stores = [open(), open()]
    onTestFinished(async () => {
      await Promise.all(stores.map((store) => store.close?.()))
      folder.remove()
    })
    const [one, other] = stores.map((store, index) =>
      createSender(index === 0 ? onesignal : airship, [
        limit({ texts: 2, windowMs: DAY_MS, store }),
      ]),
    )
    world.fault({ operation: 'onesignal.sendMessage', status: 400 })
    expect(await one?.send(text)).toMatchObject({ reason: 'refused' })
    expect(await one?.send(text)).toMatchObject({ status: 'sent' })
    await world.clock.advance('1h')
    expect(await other?.send(text)).toMatchObject({ status: 'sent' })
    const notBefore = new Date(world.clock.now() + DAY_MS - 3_600_000)
    expect(await one?.send(text)).toMatchObject({ reason: 'limit-reached', notBefore })
    expect(await other?.send(text)).toMatchObject({ reason: 'limit-reached', notBefore })
    await world.clock.advance('23h')
    expect(await other?.send(text)).toMatchObject({ status: 'sent' })
    expect(textsOf(number)).toHaveLength(3)
  })

  it('lets as many through as it says when all come at once', async () => {
    const { onesignal, textsOf } = await openBoth()
    const layer = limit({ texts: 3, windowMs: DAY_MS, store: memoryStore() })
    const sender = createSender(onesignal, [layer])
    const results = await Promise.all(Array.from({ length: 10 }, () => sender.send(text)))
    expect(results.filter(({ status }) => status === 'sent')).toHaveLength(3)
    expect(textsOf(number)).toHaveLength(3)
  })
})

describe('route', () => {
  const people = {
    '+12015550100': ['onesignal', 'US'],
    '+14165550100': ['airship', 'CA'],
    '+12425550100': ['onesignal', 'otherwise'],
    '+442079460018': ['airship', '+44'],
    '+447700900123': ['onesignal', '+447'],
  } as const

  it('sends by the longest beginning, then by country, then otherwise', async () => {
    const { onesignal, airship, project, world } = await openBoth()
    const sender = route({
      US: onesignal,
      CA: airship,
      GB: onesignal,
      '+44': airship,
      '+447': onesignal,
      otherwise: onesignal,
    })
    for (const [to, [provider, matched]] of Object.entries(people)) {
      project.channel({ phone: to })
      const { decisions } = await sender.send({ ...text, to })
      expect(decisions[0]).toEqual({ by: 'route', outcome: 'passed', matched, to: provider })
      expect(world.phone(to).inbox).toMatchObject([{ provider }])
    }
  })
})

describe('what holds a text back', () => {
  it.each([
    ['allowCountries', allowCountries(['US', 'CA']), '+37120000000', 'country-not-allowed'],
    ['dryRun', dryRun(), number, 'dry-run'],
  ] as const)('asks no provider: %s', async (by, layer, to, reason) => {
    const { onesignal, world } = await openBoth()
    const result = await createSender(onesignal, [layer]).send({ ...text, to })
    expect(result).toMatchObject({ status: 'not-sent', reason, decisions: [{ by }] })
    expect(world.requests).toEqual([])
  })
})
