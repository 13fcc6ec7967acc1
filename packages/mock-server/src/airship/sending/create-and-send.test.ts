import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, BOB } from '../../testing/calls.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const GERMAN = '+4915112345678'

const row = (phone = ALICE, fields: object = {}) => ({
  ua_msisdn: phone.slice(1),
  ua_sender: '12345',
  ua_opted_in: '2026-05-20T10:00:00',
  ...fields,
})

const bodyOf = (rows: readonly object[], body: object = {}) => ({
  audience: { create_and_send: rows },
  device_types: ['sms'],
  notification: { sms: { alert: 'Hi' } },
  ...body,
})

function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  const send = (rows: readonly object[], body: object = {}) =>
    callAirship(world, 'POST', '/api/create-and-send', bodyOf(rows, body))
  const texts = (phone = ALICE) => world.phone(phone).inbox.map(({ text }) => text)
  return { world, project, send, texts }
}

const template = (alert: string) => ({ notification: { sms: { template: { fields: { alert } } } } })

describe('create and send', () => {
  it('registers people as opted in, tells the compliance stream and texts them', async () => {
    const { project, send, texts } = town()
    const { status, json } = await send([row(), row(BOB)])
    expect(status).toBe(202)
    expect(json).toMatchObject({ ok: true, push_ids: [expect.any(String)] })
    expect([texts(), texts(BOB)]).toEqual([['Hi'], ['Hi']])
    expect(project.findChannel(ALICE)).toMatchObject({
      consent: 'opted-in',
      optInDate: Date.UTC(2026, 4, 20, 10),
    })
    expect(
      project.stream.events.flatMap(({ type, body }) =>
        type === 'COMPLIANCE' ? [body['event_type']] : [],
      ),
    ).toEqual(['create_and_send', 'create_and_send'])
  })

  it('fills in what a row brings, of any JSON type', async () => {
    const { send, texts } = town()
    const fields = { name: 'Ada', orders: [{ total: 18.5 }, { total: 2 }] }
    await send([row(ALICE, fields)], template('{{name}}:{{#each orders}} {{total}}{{/each}}'))
    expect(texts()).toEqual(['Ada: 18.5 2'])
  })

  it('prefers the row to an attribute', async () => {
    const { project, send, texts } = town()
    project.channel({ phone: ALICE, attributes: { name: 'Alice', city: 'Rome' } })
    await send([row(ALICE, { name: 'Ada' })], template('{{name}} {{city}}'))
    expect(texts()).toEqual(['Ada Rome'])
  })

  it.each([
    ['opted-in', '2020-01-01T00:00:00', ['Hi'], 'opted-in'],
    ['opted-out', '2026-05-31T00:00:00', [], 'opted-out'],
    ['opted-out', '2026-06-01T12:00:01', ['Hi'], 'opted-out'],
    ['pending', '2026-05-31T00:00:00', [], 'pending'],
    ['pending', '2026-06-01T12:00:01', ['Hi'], 'pending'],
  ] as const)(
    'to a channel that is %s with consent of %s sends %j and leaves it %s',
    async (consent, ua_opted_in, expected, after) => {
      const { project, send, texts } = town()
      project.channel({ phone: ALICE, consent })
      await send([row(ALICE, { ua_opted_in })])
      expect(texts()).toEqual(expected)
      expect(project.findChannel(ALICE)?.consent).toBe(after)
    },
  )

  it('drops rows that the sender cannot reach, without a word', async () => {
    const { project, send, texts } = town({ senders: [{ sender: '12345', countries: ['US'] }] })
    const { status } = await send([row(), row(GERMAN), row(BOB, { ua_sender: '99999' })])
    expect(status).toBe(202)
    expect([texts(), texts(GERMAN), texts(BOB)]).toEqual([['Hi'], [], []])
    expect(project.channels).toHaveLength(1)
  })

  it.each([
    ['all of them', {}, [row(GERMAN), row(GERMAN)]],
    [
      'one of them, in strict mode',
      { options: { use_strict_sms_validation: true } },
      [row(), row(GERMAN)],
    ],
  ])('refuses %s, and names each', async (_title, body, rows) => {
    const { world, project } = town({ senders: [{ sender: '12345', countries: ['US'] }] })
    for (const path of ['/api/create-and-send', '/api/create-and-send/validate']) {
      // One after the other, so that a failure names its request.
      // oxlint-disable-next-line no-await-in-loop
      const { status, json } = await callAirship(world, 'POST', path, bodyOf(rows, body))
      expect(status).toBe(400)
      expect(json['error_code']).toBe(40000)
      expect(json['details'].error).toContain(
        'audience.create_and_send[1]: The msisdn is not reachable by the sender',
      )
    }
    expect(project.channels).toEqual([])
  })

  it('sends to a number twice that stands there twice', async () => {
    const { project, send, texts } = town()
    await send([row(), row()])
    expect(texts()).toEqual(['Hi', 'Hi'])
    expect(project.channels).toHaveLength(1)
  })

  it('sends an MMS', async () => {
    const { world, send } = town()
    const url = 'https://example.com/a.gif'
    const slides = [{ media: { url, content_type: 'image/gif' } }]
    const notification = { mms: { fallback_text: 'A cat', slides } }
    await send([row()], { device_types: ['mms'], notification })
    expect(world.phone(ALICE).inbox).toMatchObject([{ text: 'A cat', media: [{ url }] }])
  })

  it.each([
    ['another platform', { device_types: ['mms'] }],
    ['an unknown key', { subject: 'x' }],
    [
      'a template that is not there',
      {
        notification: { sms: { template: { template_id: crypto.randomUUID() } } },
      },
    ],
    ['a file that is not there', { audience: { bulk_id: crypto.randomUUID() } }],
    ['no rows', { audience: { create_and_send: [] } }],
    ['too many rows', { audience: { create_and_send: Array.from({ length: 1001 }, () => row()) } }],
  ])('refuses %s and registers nobody', async (_title, body) => {
    const { project, send } = town()
    expect((await send([row()], body)).status).toBe(400)
    expect(project.channels).toEqual([])
  })
})

describe('the validation of a create and send', () => {
  it('registers nobody and sends nothing', async () => {
    const { world, project, texts } = town()
    const { status, json } = await callAirship(
      world,
      'POST',
      '/api/create-and-send/validate',
      bodyOf([row()]),
    )
    expect([status, json['ok']]).toEqual([200, true])
    expect([texts(), project.channels]).toEqual([[], []])
  })
})
