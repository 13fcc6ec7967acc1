import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventKinds } from './event-kinds.ts'
import { isEvent } from './is-event.ts'
import { parseEvent } from './parse-event.ts'

const id = '0b8f3c1e-5d2a-4f77-9a10-6c2d3e4f5a6b'
const read = (body: unknown) => {
  const parsed = parseEvent(body)
  return parsed.ok ? parsed.event : undefined
}

describe('parseEvent', () => {
  const expected = {
    kind: 'message.sms.failed',
    id,
    timestamp: 1_795_255_203,
    data: { failure_reason: 'Unreachable' },
    message: { contents: { en: 'Hello' } },
    user: { tags: { plan: 'gold' }, subscription: { subscribed: true } },
  }

  const bodies: [form: string, body: unknown][] = [
    [
      'nested',
      {
        event: { kind: expected.kind, id, timestamp: 1_795_255_203, data: expected.data },
        message: expected.message,
        user: expected.user,
      },
    ],
    [
      'flat',
      {
        'event.kind': expected.kind,
        'event.id': id,
        'event.timestamp': '1795255203',
        'event.data.failure_reason': 'Unreachable',
        'message.contents': 'Hello',
        'user.tags': '{"plan":"gold"}',
        'user.subscription.subscribed': 'true',
      },
    ],
    [
      "grouped, as in OneSignal's example",
      {
        'Event Data': {
          'event.kind': expected.kind,
          'event.id': id,
          'event.timestamp': '1795255203',
          'event.data.failure_reason': 'Unreachable',
        },
        'Message Data': { 'message.contents': 'Hello' },
        More: { 'user.tags.plan': 'gold', user: { subscription: { subscribed: true } } },
      },
    ],
  ]

  it.each(bodies)('reads a body that is %s', (_, body) => {
    expect(read(body)).toMatchObject(expected)
    expect(read(JSON.stringify(body))).toEqual(read(body))
  })

  it.each([
    [{ 'message.title': 'Hi' }, { en: 'Hi' }],
    [{ 'message.title': '' }, null],
    [{ 'message.title': "{'en':'Hi'}" }, { en: "{'en':'Hi'}" }],
    [{ message: { title: { en: 'Hi', de: 'Hallo' } } }, { en: 'Hi', de: 'Hallo' }],
  ])('reads the title of a push message from %j', (body, title) => {
    expect(
      read({ 'event.kind': 'message.push.sent', 'event.id': id, ...body })?.message.title,
    ).toEqual(title)
  })

  it.each([
    [{ 'message.title': 'Hi' }, 'Hi'],
    [{ message: { title: { de: 'Hallo' } } }, 'Hallo'],
    [{}, null],
  ])('reads the subject of an e-mail from %j', (body, title) => {
    expect(
      read({ 'event.kind': 'message.email.sent', 'event.id': id, ...body })?.message.title,
    ).toEqual(title)
  })

  it.each([
    ['message.iam.displayed', 'message.iam.impression'],
    ['message.iam.pagedisplayed', 'message.iam.page_displayed'],
    ['message.email.hardbounced', 'message.email.bounced'],
    ['message.email.supressed', 'message.email.suppressed'],
  ] as const)('takes the older spelling %s for %s', (older, kind) => {
    const event = read({ 'event.kind': older, 'event.id': id })
    expect(event !== undefined && isEvent(event, kind)).toBe(true)
  })

  it('keeps a kind that nobody knows, with all its data', () => {
    const event = read({ event: { kind: 'message.rcs.read', id, data: { by: 'Ann', times: 2 } } })
    expect(event).toMatchObject({ kind: 'message.rcs.read', data: { by: 'Ann', times: '2' } })
  })

  it('keeps tags whose names look like variables', () => {
    const tags = { 'message.id': 'a', 'event.id': 'b', __proto__x: 'c' }
    expect(read({ event: { kind: 'message.sms.sent', id }, user: { tags } })?.user.tags).toEqual(
      tags,
    )
  })

  it.each([
    ['', 'The body is no JSON object.'],
    ['{"event.kind":', 'The body is no JSON object.'],
    ['null', 'The body is no JSON object.'],
    ['"text"', 'The body is no JSON object.'],
    [`[{"event.kind":"message.sms.sent","event.id":"${id}"}]`, 'The body is no JSON object.'],
    ['{}', 'event.kind is missing or malformed.'],
    ['{"event.kind":"a\\nb","event.id":"1"}', 'event.kind is missing or malformed.'],
    ['{"event.kind":"message.sms.sent"}', 'event.id is missing or malformed.'],
    ['{"event.kind":"message.sms.sent","event.id":""}', 'event.id is missing or malformed.'],
    ['{"event.kind":"message.sms.sent","event.id":"a b"}', 'event.id is missing or malformed.'],
    [
      `{"event.kind":"message.sms.sent","event.id":"${'1'.repeat(129)}"}`,
      'event.id is missing or malformed.',
    ],
    ['{"event.kind":"message.sms.sent","event.id":{"a":1}}', 'event.id is missing or malformed.'],
  ])('says what is wrong with %s', (body, problem) => {
    expect(parseEvent(body)).toEqual({ ok: false, problem })
  })

  it('does not follow a body into endless depth', () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`
    expect(parseEvent(deep)).toEqual({ ok: false, problem: 'event.kind is missing or malformed.' })
  })

  it('never throws, and reads every kind from any JSON around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventKinds), fc.jsonValue(), (kind, value) => {
        expect(typeof parseEvent(value).ok).toBe('boolean')
        expect(
          read({ user: value, message: value, 'event.kind': kind, 'event.id': id })?.kind,
        ).toBe(kind)
      }),
    )
  })
})

describe('isEvent', () => {
  it('tells the kinds that were named from all others', () => {
    const event = read({ 'event.kind': 'message.sms.failed', 'event.id': id })
    const is = (...kinds: Parameters<typeof isEvent>[1][]) =>
      kinds.map((kind) => event !== undefined && isEvent(event, kind))
    expect(is('message.sms.failed', 'message.sms.sent')).toEqual([true, false])
  })
})
