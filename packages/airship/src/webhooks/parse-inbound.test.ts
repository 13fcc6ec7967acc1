import { describe, expect, it } from 'vitest'
import { parseInbound } from './parse-inbound.ts'
import { createFakeClient, receivedAt, textOf } from './support/inbound-stage.ts'

const clock = { now: () => receivedAt.getTime() + 1000 }

/** A text that must be readable. */
function messageOf(body: unknown, options: Parameters<typeof parseInbound>[1] = { clock }) {
  const parsed = parseInbound(body, options)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.message
}

describe('parseInbound', () => {
  const message = messageOf(textOf('1'))

  it.each([
    ['the text of a body', JSON.stringify(textOf('1'))],
    ['what was parsed of it', textOf('1')],
    ['the raw fields of a text', message.raw],
    ['a text that was in a queue', JSON.stringify(message)],
  ])('reads %s', (_, body) => {
    expect(messageOf(body)).toMatchObject({
      mobile_originated_message: 'BALANCE',
      receivedAt,
      replyUntil: message.replyUntil,
    })
  })

  it('counts the window from the first arrival, though no time was named then', () => {
    const first = messageOf(textOf('1', { received_timestamp: undefined }))
    const later = { now: () => clock.now() + 60_000 }
    expect(messageOf(JSON.stringify(first), { clock: later }).receivedAt).toEqual(first.receivedAt)
    expect(first.receivedAt.getTime()).toBe(clock.now())
  })

  it('answers by the client it is given', async () => {
    const { client, replies } = createFakeClient()
    await messageOf(textOf('1'), { airship: client, clock }).reply('Hello')
    expect(replies).toHaveLength(1)
  })

  it("goes by the machine's clock when it is given none", () => {
    const received_timestamp = new Date().toISOString()
    expect(messageOf(textOf('1', { received_timestamp }), {}).canReply()).toBe(true)
    expect(
      messageOf(textOf('1', { received_timestamp: '2020-01-01T00:00:00' }), {}).canReply(),
    ).toBe(false)
  })

  it('says what is wrong with a body', () => {
    expect(parseInbound('[]')).toEqual({ ok: false, problem: 'The body is no JSON object.' })
  })
})
