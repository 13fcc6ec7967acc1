import { createInboundHandler } from '@textwire/airship/webhooks'
import {
  createOptOutList,
  createSender,
  followAirshipTexts,
  memoryStore,
  suppress,
} from '@textwire/sender'
import { airshipSender } from '@textwire/sender/airship'
import { describe, expect, it } from 'vitest'
import { number, pair } from '../support/airship-people.ts'
import { openStage } from '../support/airship-stage.ts'
import { clockOf } from '../support/clock-of.ts'

const keywords = [
  { keyword: 'stop', webhook: true },
  { keyword: 'start', webhook: true },
] as const

/** A world whose keywords reach a list, and a sender that asks the list. */
async function open() {
  const stage = await openStage({
    project: { inboundUrl: 'https://hooks.example.com/airship', keywords },
    world: { fetch: (url, init) => handler(new Request(url, init)) },
  })
  const { world, client } = stage
  const list = createOptOutList({ store: memoryStore(), now: () => world.clock.now() })
  const handler = createInboundHandler({
    secret: false,
    answer: 'after',
    clock: clockOf(world),
    onMessage: followAirshipTexts(list),
  })
  const provider = airshipSender(client, { from: pair.sender, lookUp: false })
  const sender = createSender(provider, [suppress(list)], { clock: clockOf(world) })
  await client.sms.register({ ...pair, opted_in: '2026-05-01T12:00:00' })
  return {
    list,
    phone: world.phone(number),
    send: () => sender.send({ to: number, text: 'Your order is ready.' }),
    reply: async (text: string) => {
      await world.clock.advance('1m')
      world.phone(number).reply(text, { to: pair.sender })
      await world.clock.advance('1m')
    },
  }
}

describe('an opt-out list that follows texts to Airship', () => {
  it('keeps texts away after STOP and lets them pass after START', async () => {
    const { list, phone, send, reply } = await open()
    expect(await send()).toMatchObject({ status: 'sent' })
    await reply('STOP')
    expect(await list.find(number)).toMatchObject([{ because: 'STOP' }])
    const received = phone.inbox.length
    expect(await send()).toMatchObject({ status: 'not-sent', reason: 'suppressed' })
    expect(phone.inbox).toHaveLength(received)
    await reply('START')
    expect(await list.find(number)).toEqual([])
    expect(await send()).toMatchObject({ status: 'sent' })
  })
})
