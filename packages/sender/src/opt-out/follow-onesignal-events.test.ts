import { type OneSignalEvent, parseEvent } from '@textwire/onesignal/events'
import { describe, expect, it } from 'vitest'
import { failingStore } from '../layers/support/failing-store.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { unchecked } from '../testing/texts.ts'
import { createOptOutList } from './create-opt-out-list.ts'
import { followOneSignalEvents } from './follow-onesignal-events.ts'

const number = '+15035550142'
const noon = '2026-11-21T12:00:00Z'
const later = '2026-11-21T12:00:01Z'

function eventOf(subscribed: boolean | undefined, fields: object = {}): OneSignalEvent {
  const parsed = parseEvent(
    JSON.stringify({
      'event.kind': 'message.sms.delivered',
      'event.id': '6a5cfdf7-4b0b-4f0a-9a5f-3b4f6c1d2e3f',
      'event.datetime': noon,
      'user.subscription.subscription_token': number,
      ...(subscribed === undefined ? {} : { 'user.subscription.subscribed': String(subscribed) }),
      ...fields,
    }),
  )
  if (!parsed.ok) throw new Error(parsed.problem)
  // Each kind named here is a documented one.
  return parsed.event as OneSignalEvent
}

const newList = () => createOptOutList({ store: memoryStore() })

describe('followOneSignalEvents', () => {
  it('puts a number on the list that is not subscribed', async () => {
    const list = newList()
    await followOneSignalEvents(list)(eventOf(false))
    expect(await list.find(number)).toEqual([{ because: 'onesignal', at: new Date(noon) }])
  })

  it('takes it off when it is subscribed later', async () => {
    const list = newList()
    const follow = followOneSignalEvents(list)
    await follow(eventOf(false))
    await follow(eventOf(true, { 'event.datetime': later }))
    expect(await list.has(number)).toBe(false)
  })

  it('goes by when it happened, not by when it is told', async () => {
    const list = newList()
    const follow = followOneSignalEvents(list)
    await follow(eventOf(false, { 'event.datetime': later }))
    await follow(eventOf(true))
    expect(await list.has(number)).toBe(true)
  })

  it('lifts nothing that is known from elsewhere', async () => {
    const list = newList()
    await list.add(number, { because: 'STOP', at: new Date(noon) })
    await followOneSignalEvents(list)(eventOf(true, { 'event.datetime': later }))
    expect(await list.find(number)).toMatchObject([{ because: 'STOP' }])
  })

  it('reads the time in seconds where that alone is there', async () => {
    const list = newList()
    const seconds = { 'event.datetime': '', 'event.timestamp': String(Date.parse(noon) / 1000) }
    await followOneSignalEvents(list)(eventOf(false, seconds))
    expect(await list.find(number)).toMatchObject([{ at: new Date(noon) }])
  })

  it.each<[string, boolean | undefined, object]>([
    ['that does not tell', undefined, {}],
    ['of a push message', false, { 'event.kind': 'message.push.sent' }],
    ['of an e-mail', false, { 'event.kind': 'message.email.unsubscribed' }],
    ['without a number', false, { 'user.subscription.subscription_token': '' }],
    ['with no number', false, { 'user.subscription.subscription_token': 'ada@example.com' }],
  ])('learns nothing from an event %s', async (_, subscribed, fields) => {
    const told: unknown[] = []
    const tell = async (...args: unknown[]) => void told.push(args)
    await followOneSignalEvents({ add: tell, remove: tell })(eventOf(subscribed, fields))
    expect(told).toEqual([])
  })

  it('hands each event on when the list has learned of it, and hands the result back', async () => {
    const list = newList()
    const onEvent = async (event: OneSignalEvent) => [event.kind, await list.has(number)] as const
    const follow = followOneSignalEvents(list, { onEvent })
    expect(await follow(eventOf(false))).toEqual(['message.sms.delivered', true])
  })

  it.each<[setting: string, list: unknown, options: unknown]>([
    ['followOneSignalEvents.list', undefined, {}],
    ['followOneSignalEvents', newList(), null],
    ['followOneSignalEvents.onEvent', newList(), { onEvent: 5 }],
    ['followOneSignalEvents.onevent', newList(), { onevent: () => undefined }],
  ])('refuses a wrong %s when it is made', (setting, list, options) => {
    const make = () => followOneSignalEvents(unchecked(list), unchecked<object>(options))
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })

  it('fails with the list, so that the event is brought again', async () => {
    const list = createOptOutList({ store: failingStore(memoryStore(), ['get']) })
    await expect(followOneSignalEvents(list)(eventOf(false))).rejects.toThrow('the store is down')
  })
})
