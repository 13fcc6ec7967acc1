import { ConfigurationError, InvalidInputError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { createInboundMessage } from './create-inbound-message.ts'
import { readInboundSms } from './read-inbound-sms.ts'
import type { ReplyClient, ReplyContent, ReplyFields } from './reply-content.ts'
import { ReplyRefusedError } from './reply-refused-error.ts'
import { createFakeClient, receivedAt, textOf } from './support/inbound-stage.ts'

/** A text that came at {@link receivedAt}, some time later. */
function openText(ageMs: number, airship?: ReplyClient) {
  const read = readInboundSms(textOf('mo-1'), receivedAt.getTime())
  if (!read.ok) throw new Error(read.problem)
  let nowMs = receivedAt.getTime() + ageMs
  const parts = { ...read, airship, now: () => nowMs }
  const wait = (ms: number) => void (nowMs += ms)
  return { ...createInboundMessage(parts), wait }
}

describe('a text', () => {
  it('knows its moments', () => {
    const { message } = openText(0)
    expect(message).toMatchObject({
      receivedAt,
      sentAt: new Date('2026-11-21T11:59:58.010Z'),
      replyUntil: new Date('2026-11-21T12:10:01.492Z'),
    })
  })

  it.each([-1000, 0, 599_999])('can be answered %i ms after it came', async (ageMs) => {
    const { client, replies } = createFakeClient()
    const { message } = openText(ageMs, client)
    expect(message.canReply()).toBe(true)
    await message.reply('Hello')
    expect(replies).toHaveLength(1)
  })

  it.each([600_000, 86_400_000])('cannot be answered %i ms after it came', async (ageMs) => {
    const { client, replies } = createFakeClient()
    const { message } = openText(ageMs, client)
    expect(message.canReply()).toBe(false)
    const refusal = { name: 'ReplyRefusedError', code: 'replyTooLate', outcome: 'not-sent' }
    await expect(message.reply('Hello')).rejects.toMatchObject(refusal)
    expect(replies).toEqual([])
  })
})

describe('a reply', () => {
  const mms: ReplyFields = {
    mms: {
      fallback_text: 'Your receipt',
      slides: [{ media: { url: 'https://example.com/r.png', content_type: 'image/png' } }],
    },
  }

  it.each<[content: ReplyContent, fields: object]>([
    ['It is $12.', { sms: { alert: 'It is $12.' } }],
    [
      { sms: { alert: 'See https://example.com/a', shorten_links: true } },
      { sms: { alert: 'See https://example.com/a', shorten_links: true } },
    ],
    [mms, mms],
  ])('of %j names the text it answers', async (content, fields) => {
    const { client, replies } = createFakeClient()
    const options = { deadlineMs: 5000 }
    const result = await openText(0, client).message.reply(content, options)
    expect(replies).toEqual([[{ mobile_originated_id: 'mo-1', ...fields }, options]])
    expect(result).toEqual({ ok: true, push_id: 'p1' })
  })

  it.each(['', undefined, null, 7, {}, [], { sms: { alert: 'a' }, ...mms }])(
    'of %j is refused',
    async (content) => {
      const { client, replies } = createFakeClient()
      // JavaScript can hand over what the types forbid.
      const replied = openText(0, client).message.reply(content as ReplyContent)
      await expect(replied).rejects.toThrow(InvalidInputError)
      expect(replies).toEqual([])
    },
  )

  it('needs a client', async () => {
    const { message, mayBeAnswered } = openText(0)
    await expect(message.reply('Hello')).rejects.toThrow(ConfigurationError)
    expect(mayBeAnswered()).toBe(false)
  })

  it('is refused while another is under way, and not after it', async () => {
    const sending = Promise.withResolvers<object>()
    const { client, replies } = createFakeClient(() => sending.promise)
    const { message } = openText(0, client)
    const first = message.reply('One')
    await expect(message.reply('Two')).rejects.toMatchObject({ code: 'replyUnderWay' })
    sending.resolve({ ok: true })
    await first
    await message.reply('Three')
    expect(replies.map(([body]) => body)).toMatchObject([
      { sms: { alert: 'One' } },
      { sms: { alert: 'Three' } },
    ])
  })

  it('of the same text may follow one that failed', async () => {
    const failure = new Error('reset')
    const results = [Promise.reject(failure), Promise.resolve({ ok: true })]
    const { client } = createFakeClient(() => results.shift() ?? Promise.resolve({}))
    const { message } = openText(0, client)
    await expect(message.reply('One')).rejects.toBe(failure)
    await expect(message.reply('One')).resolves.toEqual({ ok: true })
  })

  it('is refused when the time ends between two', async () => {
    const { client } = createFakeClient()
    const { message, wait } = openText(0, client)
    await message.reply('One')
    wait(600_000)
    await expect(message.reply('Two')).rejects.toThrow(ReplyRefusedError)
  })

  it('leaves no number and no word of the text in an error', async () => {
    const { client } = createFakeClient()
    const error: unknown = await openText(600_000, client)
      .message.reply('Hello')
      .catch((thrown: unknown) => thrown)
    expect(String(error)).not.toMatch(/15035550142|BALANCE|Hello|mo-1/)
  })
})

describe('whether a person may have a reply', () => {
  const configuration = new ConfigurationError('wrong kind', { setting: 'token' })
  const invalid = new InvalidInputError('The request', [])
  it.each<[what: string, outcome: () => Promise<object>, mayBe: boolean]>([
    ['it went out', () => Promise.resolve({ ok: true }), true],
    ['something else broke', () => Promise.reject(new Error('reset')), true],
    ['the credentials will not do', () => Promise.reject(configuration), false],
    ['the input will not do', () => Promise.reject(invalid), false],
  ])('is told when %s', async (_, outcome, mayBe) => {
    const { client } = createFakeClient(outcome)
    const { message, mayBeAnswered } = openText(0, client)
    expect(mayBeAnswered()).toBe(false)
    const replying = message.reply('Hello').catch(() => undefined)
    expect(mayBeAnswered()).toBe(true)
    await replying
    expect(mayBeAnswered()).toBe(mayBe)
  })

  it('stays so when a second reply is refused', async () => {
    const outcomes = [Promise.resolve({ ok: true }), Promise.reject(invalid)]
    const { client } = createFakeClient(() => outcomes.shift() ?? Promise.resolve({}))
    const { message, mayBeAnswered } = openText(0, client)
    await message.reply('One')
    await expect(message.reply('Two')).rejects.toBe(invalid)
    expect(mayBeAnswered()).toBe(true)
  })
})
