import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInboundSms } from './read-inbound-sms.ts'
import { receivedAt, textOf } from './support/inbound-stage.ts'

const nowMs = Date.UTC(2026, 10, 21, 12, 30)
const read = (fields: Readonly<Record<string, unknown>>) => {
  const result = readInboundSms(textOf('1', fields), nowMs)
  return result.ok ? result.sms : result.problem
}

describe('readInboundSms', () => {
  it('reads every field, and puts in the zone that Airship leaves out', () => {
    expect(read({})).toEqual({
      ...textOf('1'),
      received_timestamp: '2026-11-21T12:00:01.492Z',
      operator_timestamp: '2026-11-21T11:59:58.010Z',
    })
  })

  it.each([
    ['2026-11-21T12:00:01.492', receivedAt.toISOString()],
    ['2026-11-21T12:00:01.492Z', receivedAt.toISOString()],
    ['2026-11-21 12:00:01', '2026-11-21T12:00:01Z'],
    ['2026-11-21T13:00:01+01:00', '2026-11-21T13:00:01+01:00'],
    ['2026-11-21T12:00', new Date(nowMs).toISOString()],
    ['2026-13-45T12:00:01', new Date(nowMs).toISOString()],
    ['yesterday', new Date(nowMs).toISOString()],
    [undefined, new Date(nowMs).toISOString()],
    [null, new Date(nowMs).toISOString()],
  ])('reads the time %j as %s, never as local time', (value, expected) => {
    expect(read({ received_timestamp: value })).toMatchObject({ received_timestamp: expected })
  })

  it.each([undefined, null, '', 'soon', 7])('leaves out a carrier time of %j', (value) => {
    expect(read({ operator_timestamp: value })).not.toHaveProperty('operator_timestamp')
  })

  it.each([undefined, null, ''])('leaves out a channel of %j', (channel_id) => {
    expect(read({ channel_id })).not.toHaveProperty('channel_id')
  })

  it.each([
    [{ msisdn: 15_035_550_142 }, { msisdn: '15035550142' }],
    [{ sender: 12_345 }, { sender: '12345' }],
    [{ sender: 'US:12345' }, { sender: 'US:12345' }],
    [{ mobile_originated_message: '' }, { mobile_originated_message: '' }],
    [{ mobile_originated_message: ' Zoë 🎈\n' }, { mobile_originated_message: ' Zoë 🎈\n' }],
  ])('takes %j', (fields, expected) => {
    expect(read(fields)).toMatchObject(expected)
  })

  it.each(['msisdn', 'sender', 'app_key', 'mobile_originated_id'])('needs %s', (name) => {
    for (const value of [undefined, null, '', true, {}, [], 1.5]) {
      expect(read({ [name]: value })).toBe(`${name} is missing or no text.`)
    }
  })

  it.each([undefined, null, 7, {}])('needs a text that was written, not %j', (value) => {
    expect(read({ mobile_originated_message: value })).toBe(
      'mobile_originated_message is missing or no text.',
    )
  })

  it.each(['a b', 'a\nb', 'ü', '1'.repeat(129)])('refuses the id %j', (id) => {
    expect(read({ mobile_originated_id: id })).toBe('mobile_originated_id is malformed.')
  })

  it('keeps fields that nobody knows', () => {
    const result = readInboundSms(JSON.stringify(textOf('1', { media: [{ url: 'x' }] })), nowMs)
    expect(result).toMatchObject({ ok: true, raw: { media: [{ url: 'x' }], sender: '12345' } })
  })

  it('never throws, and repeats nothing of a body in what it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (body) => {
        const result = readInboundSms(body, nowMs)
        expect(result.ok ? '' : result.problem).toMatch(/^(The body|[a-z_]+) is [\w ]*\.$|^$/)
      }),
    )
  })
})
