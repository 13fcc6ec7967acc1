import { describe, expect, it } from 'vitest'
import {
  ALICE,
  BOB,
  messageBody,
  onMessage,
  postMessage,
  readJson,
  send,
} from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const { appId, apiKey } = defaultOneSignalApp
const SENDERS = [{ number: '+12025550100' }, { number: '+12025550101' }]
const worldWith = (options: { syncOptOut?: boolean; doubleOptIn?: boolean }) =>
  createMockServer({
    onesignal: { apps: [{ appId, apiKeys: [apiKey], senders: SENDERS, ...options }] },
  })
const texts = (world: ReturnType<typeof worldWith>) =>
  world.phone(ALICE).inbox.filter((message) => message.kind === 'message').length

describe('STOP', () => {
  it.each([['STOP'], ['stop '], ['Unsubscribe'], ['CANCEL']])(
    '%j silences the sender and nobody else',
    async (word) => {
      const world = worldWith({})
      await send(world)
      const receipt = world.phone(ALICE).reply(word)
      expect(receipt).toMatchObject({ keyword: 'stop', effect: 'opted-out', account: appId })
      const { json } = await send(world)
      expect(json['id']).not.toBe('')
      expect(texts(world)).toBe(1)
      const message = await readJson(await onMessage(world, 'GET', json['id']))
      expect(message['platform_delivery_stats'].sms).toMatchObject({ successful: 0, suppressed: 1 })
      await send(world, { sms_from: '+12025550101' })
      expect(texts(world)).toBe(2)
    },
  )

  it('unsubscribes from every sender where the app says so', async () => {
    const world = worldWith({ syncOptOut: true })
    await send(world)
    world.phone(ALICE).reply('STOP')
    const { json } = await send(world, { sms_from: '+12025550101' })
    expect(json['id']).toBe('')
    world.phone(ALICE).reply('START', { to: '+12025550100' })
    await send(world, { sms_from: '+12025550101' })
    expect(texts(world)).toBe(2)
  })

  it('is answered once, and START and HELP are too', async () => {
    const world = worldWith({})
    await send(world)
    const phone = world.phone(ALICE)
    phone.reply('STOP')
    expect(phone.reply('STOP').effect).toBe('none')
    phone.reply('START')
    phone.reply('HELP')
    expect(phone.inbox.map((message) => message.kind)).toEqual([
      'message',
      'keyword-reply',
      'keyword-reply',
      'keyword-reply',
    ])
  })

  it('means nothing inside a sentence', async () => {
    const world = worldWith({})
    await send(world)
    const receipt = world.phone(ALICE).reply('Please stop')
    expect(receipt).toMatchObject({ keyword: undefined, effect: 'none' })
    await send(world)
    expect(texts(world)).toBe(2)
  })
})

describe('START', () => {
  it.each([['START'], ['unstop'], ['Yes']])('%s lifts the silence', async (word) => {
    const world = worldWith({})
    await send(world)
    world.phone(ALICE).reply('STOP')
    expect(world.phone(ALICE).reply(word).effect).toBe('opted-in')
    await send(world)
    expect(texts(world)).toBe(2)
  })

  it('is the only way back: the app cannot lift it', async () => {
    const world = worldWith({})
    await send(world)
    world.phone(ALICE).reply('STOP')
    world.onesignal.app().subscription({ phone: ALICE, subscribed: true })
    await send(world)
    expect(texts(world)).toBe(1)
  })
})

describe('double opt-in', () => {
  it('asks a new number once and texts it when it has agreed', async () => {
    const world = worldWith({ doubleOptIn: true })
    expect((await send(world)).json['id']).toBe('')
    await send(world, { include_phone_numbers: [ALICE, BOB] })
    expect(world.phone(ALICE).inbox.map((message) => message.kind)).toEqual(['opt-in-prompt'])
    expect(world.phone(BOB).inbox.map((message) => message.kind)).toEqual(['opt-in-prompt'])
    world.phone(ALICE).reply('YES')
    expect((await send(world)).json['id']).not.toBe('')
    expect(texts(world)).toBe(1)
  })

  it('takes no for an answer', async () => {
    const world = worldWith({ doubleOptIn: true })
    await send(world)
    world.phone(ALICE).reply('STOP')
    expect((await send(world)).json['id']).toBe('')
    expect(texts(world)).toBe(0)
  })
})

describe('a reply', () => {
  it('needs someone to go to', () => {
    const phone = createMockServer().phone(ALICE)
    expect(() => phone.reply('hi')).toThrow('has received nothing yet')
    expect(() => phone.reply('hi', { to: '+19995550000' })).toThrow('No app or project')
    expect(() => phone.reply('hi', { to: 'ACME' })).toThrow('alphanumeric')
  })

  it('goes to the account that texted, where two have the same sender', async () => {
    const world = worldWith({})
    const other = '7e57a99a-0000-4000-8000-0000000000ff'
    world.onesignal.addApp({ appId: other, apiKeys: ['other'], senders: SENDERS })
    expect(() => world.phone(ALICE).reply('hi', { to: '+12025550100' })).toThrow('2 accounts')
    const headers = { authorization: 'Key other' }
    await postMessage(world, messageBody({ app_id: other }), { headers })
    expect(world.phone(ALICE).reply('STOP').account).toBe(other)
    expect((await send(world)).json['id']).not.toBe('')
    expect(world.phone(ALICE).inbox.at(-1)?.account).toBe(appId)
  })
})
