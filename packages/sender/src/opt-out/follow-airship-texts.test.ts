import { createInboundHandler, type InboundMessage, parseInbound } from '@textwire/airship/webhooks'
import { PhoneNumberError } from '@textwire/phone'
import { describe, expect, it } from 'vitest'
import { failingStore } from '../layers/support/failing-store.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { unchecked } from '../testing/texts.ts'
import { createOptOutList } from './create-opt-out-list.ts'
import { followAirshipTexts } from './follow-airship-texts.ts'

const number = '+15035550142'

/** The body of a call of the webhook. */
const bodyOf = (text: string, fields: object = {}) => ({
  msisdn: '15035550142',
  sender: '12345',
  app_key: 'the-app-key-of-project',
  mobile_originated_message: text,
  mobile_originated_id: 'text-1',
  received_timestamp: '2026-11-21T12:00:01.492',
  operator_timestamp: '2026-11-21T11:59:58.010',
  ...fields,
})

function messageOf(text: string, fields: object = {}): InboundMessage {
  const parsed = parseInbound(bodyOf(text, fields))
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.message
}

/** When the carrier says that a text was sent, and when Airship posted it. */
const textedAt = (sentAt: string | undefined, receivedAt: string) => ({
  operator_timestamp: sentAt && `2026-11-21T${sentAt}`,
  received_timestamp: `2026-11-21T${receivedAt}`,
})

const newList = () => createOptOutList({ store: memoryStore(), scope: 'sender' })

describe('followAirshipTexts', () => {
  it('puts a number on the list by STOP, for the sender it was told', async () => {
    const list = newList()
    await followAirshipTexts(list)(messageOf('Stop.'))
    expect(await list.find(number)).toEqual([
      { sender: '12345', because: 'STOP', at: new Date('2026-11-21T12:00:01.492Z') },
    ])
  })

  it('takes it off by START', async () => {
    const list = newList()
    const follow = followAirshipTexts(list)
    await follow(messageOf('STOP'))
    await follow(messageOf('START', textedAt('12:01:00', '12:01:02')))
    expect(await list.has(number)).toBe(false)
  })

  it.each([
    ['in time', '12:05:00'],
    ['by a clock that is some minutes behind', '11:57:00'],
    ['by a clock that is hours behind', '07:00:00'],
    ['by a clock that is ahead', '12:30:00'],
    ['without a time', undefined],
  ])('loses no STOP %s to a START before it', async (_, sentAt) => {
    const list = newList()
    await list.remove(number, { at: new Date('2026-11-21T12:00:00Z') })
    await followAirshipTexts(list)(messageOf('STOP', textedAt(sentAt, '12:05:01')))
    expect(await list.find(number)).toMatchObject([{ at: new Date('2026-11-21T12:05:01Z') }])
  })

  it.each([
    ['in time', '12:00:00'],
    ['by a clock that is hours behind', '07:00:00'],
    ['by a clock that is ahead', '12:30:00'],
    ['without a time', undefined],
  ])('lifts no STOP by a START %s that comes again', async (_, sentAt) => {
    const list = newList()
    const follow = followAirshipTexts(list)
    await follow(messageOf('START', textedAt(sentAt, '12:00:01')))
    await follow(messageOf('STOP', textedAt('12:05:00', '12:05:01')))
    await follow(messageOf('START', textedAt(sentAt, '12:10:01')))
    expect(await list.has(number)).toBe(true)
  })

  it.each([
    ['which the carrier does not tell', undefined],
    ['which a carrier tells whose clock is ahead', '12:30:00'],
  ])('takes a START for ten minutes old by a time %s', async (_, sentAt) => {
    const list = newList()
    const follow = followAirshipTexts(list)
    await follow(messageOf('STOP', textedAt('12:00:00', '12:00:01')))
    await follow(messageOf('START', textedAt(sentAt, '12:10:01')))
    expect(await list.has(number)).toBe(true)
    await follow(messageOf('START', textedAt(sentAt, '12:10:02')))
    expect(await list.has(number)).toBe(false)
  })

  it.each(['Stop by the shop?', 'HELP', 'YES', ''])(
    'leaves the list as it is by %j',
    async (said) => {
      const list = newList()
      await followAirshipTexts(list)(messageOf(said))
      expect(await list.find(number)).toEqual([])
    },
  )

  it('knows words of the project', async () => {
    const list = newList()
    const follow = followAirshipTexts(list, { words: { stop: ['BASTA'], start: ['YES'] } })
    await follow(messageOf('basta'))
    expect(await list.has(number)).toBe(true)
    await follow(messageOf('Yes!', textedAt('12:01:00', '12:01:02')))
    expect(await list.has(number)).toBe(false)
  })

  it('hands each text on when the list has learned of it, and hands the result back', async () => {
    const list = newList()
    const onMessage = async (message: InboundMessage, keyword?: string) =>
      [message.mobile_originated_message, keyword, await list.has(number)] as const
    const follow = followAirshipTexts(list, { onMessage })
    expect(await follow(messageOf('BALANCE'))).toEqual(['BALANCE', undefined, false])
    expect(await follow(messageOf('help'))).toEqual(['help', 'help', false])
    expect(await follow(messageOf('STOP'))).toEqual(['STOP', 'stop', true])
  })

  it('fails with the list, so that the text is brought again', async () => {
    const list = createOptOutList({ store: failingStore(memoryStore(), ['get']) })
    const errors: unknown[] = []
    const handler = createInboundHandler({
      secret: { value: 'open-sesame' },
      answer: 'after',
      onMessage: followAirshipTexts(list),
      onError: (error) => void errors.push(error),
    })
    const call = new Request('https://example.com/inbound-sms', {
      method: 'POST',
      headers: { 'x-textwire-secret': 'open-sesame' },
      body: JSON.stringify(bodyOf('STOP')),
    })
    expect((await handler(call)).status).toBe(503)
    expect(errors).toEqual([new Error('the store is down')])
  })

  it.each<[setting: string, list: unknown, options: unknown]>([
    ['followAirshipTexts.list', null, {}],
    ['followAirshipTexts.list', { add: async () => undefined }, {}],
    ['followAirshipTexts', newList(), null],
    ['followAirshipTexts.words', newList(), { words: ['STOP'] }],
    ['followAirshipTexts.onMessage', newList(), { onMessage: 5 }],
    ['followAirshipTexts.onmessage', newList(), { onmessage: () => undefined }],
  ])('refuses a wrong %s when it is made', (setting, list, options) => {
    const make = () => followAirshipTexts(unchecked(list), unchecked<object>(options))
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })

  it('fails when a STOP names no number, and shows none', async () => {
    const follow = followAirshipTexts(newList())
    const failure = follow(messageOf('STOP', { msisdn: '0015035550142' }))
    await expect(failure).rejects.toThrow(PhoneNumberError)
    await expect(failure).rejects.not.toThrow('5550142')
  })
})
