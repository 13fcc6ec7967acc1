import { describe, expect, it } from 'vitest'
import { createInboundHandler, toNodeListener } from '@textwire/airship/webhooks'
import type { InboundHandlerSettings, InboundMessage } from '@textwire/airship/webhooks'
import type { AirshipProjectOptions } from '@textwire/mock-server'
import { clockOf } from '../support/clock-of.ts'
import { number, pair, textTo } from '../support/airship-people.ts'
import { openStage } from '../support/airship-stage.ts'
import { openNodeServer } from '../support/open-node-server.ts'
import { refusalOf } from '../support/refusal-of.ts'

const secret = 'a-secret-of-the-webhook'

/** A world that tells a handler of the keyword `order`. */
async function open(
  settings: Partial<InboundHandlerSettings> = {},
  project: Partial<AirshipProjectOptions> = {},
) {
  const messages: InboundMessage[] = []
  const errors: unknown[] = []
  const answers: number[] = []
  const stage = await openStage({
    project: {
      inboundUrl: 'https://hooks.example.com/airship',
      inboundSecret: secret,
      keywords: [{ keyword: 'order', variable: true, webhook: true }],
      ...project,
    },
    world: {
      fetch: async (url, init) => {
        const response = await handler(new Request(url, init))
        answers.push(response.status)
        return response
      },
    },
  })
  const handler = createInboundHandler({
    airship: stage.bearer,
    signature: { secret },
    path: '/airship',
    clock: clockOf(stage.world),
    onMessage: (message) => void messages.push(message),
    onError: (error) => void errors.push(error),
    ...settings,
  })
  const ask = async (text = 'order 4711') => {
    stage.world.phone(number).reply(text, { to: pair.sender })
    await stage.world.clock.advance(0)
  }
  return { ...stage, messages, errors, answers, ask }
}

describe('a text from a person', () => {
  it('is handed over with its moments, and can be answered', async () => {
    const { messages, answers, ask, world, project } = await open()
    await ask()
    expect(answers).toEqual([200])
    expect(messages).toMatchObject([
      {
        msisdn: pair.msisdn,
        sender: pair.sender,
        app_key: project.appKey,
        mobile_originated_message: 'order 4711',
        receivedAt: new Date('2026-06-01T12:00:00Z'),
        sentAt: new Date('2026-06-01T12:00:00Z'),
        replyUntil: new Date('2026-06-01T12:10:00Z'),
      },
    ])
    await messages[0]?.reply('It is on its way.')
    expect(world.phone(number).inbox).toMatchObject([{ text: 'It is on its way.' }])
    expect(project.inbound).toMatchObject([{ pushIds: [world.phone(number).inbox[0]?.messageId] }])
  })

  it('counts once however often it comes', async () => {
    const { messages, answers, ask } = await open({}, { repeatInbound: 3 })
    await ask()
    expect(answers).toEqual([200, 200, 200, 200])
    expect(messages).toHaveLength(1)
  })

  it('comes again when it could not be handled, up to four times', async () => {
    let tries = 0
    const { answers, errors, ask, world } = await open({
      answer: 'after',
      onMessage() {
        tries += 1
        if (tries < 3) throw new Error('The queue is full.')
      },
    })
    await ask()
    expect(answers).toEqual([503])
    await world.clock.advance('10m')
    expect(answers).toEqual([503, 503, 200])
    expect(errors).toHaveLength(2)
  })

  it('is given up after the fifth try', async () => {
    const { answers, ask, world, project } = await open({
      answer: 'after',
      onMessage: () => Promise.reject(new Error('The queue is full.')),
    })
    await ask()
    await world.clock.advance('1h')
    expect(answers).toEqual([503, 503, 503, 503, 503])
    expect(project.inbound[0]?.calls[0]?.attempts).toHaveLength(5)
  })

  it('cannot be answered after ten minutes', async () => {
    const { messages, ask, world, requestsOf } = await open()
    await ask()
    await world.clock.advance('10m')
    expect(messages[0]?.canReply()).toBe(false)
    expect(await refusalOf(messages[0]?.reply('Too late') ?? Promise.resolve())).toMatchObject({
      name: 'ReplyRefusedError',
      code: 'replyTooLate',
      outcome: 'not-sent',
    })
    expect(requestsOf('createCustomSmsResponse')).toEqual([])
  })

  it('is not handled again once an answer may be out', async () => {
    const { world, answers, ask } = await open({
      answer: 'after',
      async onMessage(message) {
        await message.reply('Once')
        throw new Error('Something after it')
      },
    })
    await ask()
    await world.clock.advance('10m')
    expect(answers).toEqual([200])
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  it('of somebody else is refused by its signature', async () => {
    const { messages, answers, ask } = await open({}, { inboundSecret: 'another-secret' })
    await ask()
    expect([answers, messages]).toEqual([[401], []])
  })

  it('may come packed', async () => {
    const { messages, ask } = await open({}, { inboundGzip: true })
    await ask()
    expect(messages).toMatchObject([{ mobile_originated_message: 'order 4711' }])
  })

  it('is also one that a test triggers', async () => {
    const { messages, client, world } = await open()
    await client.sms.triggerKeyword(pair.msisdn, { keyword: 'order', sender_ids: [pair.sender] })
    await world.clock.advance(0)
    expect(messages).toMatchObject([{ mobile_originated_message: 'order' }])
  })

  it('reaches a server of Node, whose answer is a push once the ten minutes are over', async () => {
    const stage = await openStage()
    stage.project.channel({ phone: number })
    const pending: Promise<unknown>[] = []
    const handler = createInboundHandler({
      secret: false,
      path: '/airship',
      onMessage: async () => void (await stage.client.push.send(textTo('We will call you.'))),
      waitUntil: (work) => void pending.push(work),
    })
    const server = await openNodeServer()
    server.answerWith(toNodeListener(handler))
    const project = stage.world.airship.addProject({
      appKey: 'another-app-key-000000',
      masterSecret: 'another-secret-0000000',
      senders: ['54321'],
      keywords: [{ keyword: 'call', webhook: true }],
      inboundUrl: `${server.url}/airship`,
    })
    stage.world.phone(number).reply('call', { to: '54321' })
    await stage.world.clock.advance(0)
    await Promise.all(pending)
    server.close()
    expect(project.inbound).toMatchObject([{ calls: [{ attempts: [{ status: 200 }] }] }])
    expect(stage.world.phone(number).inbox).toMatchObject([{ text: 'We will call you.' }])
  })
})
