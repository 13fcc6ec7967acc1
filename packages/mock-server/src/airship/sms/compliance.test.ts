import { describe, expect, it } from 'vitest'
import { ALICE, airship, push, register, registerOptedIn } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject } from '../../world/defaults.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const { appKey, masterSecret } = defaultAirshipProject
const MSISDN = ALICE.slice(1)
const IDENTIFIERS = { sender: '12345', msisdn: MSISDN }

function worldWith(options: Partial<AirshipProjectOptions> = {}) {
  const project = { appKey, masterSecret, senders: ['12345'], ...options }
  const world = createMockServer({ airship: { projects: [project] } })
  const events = (type = 'COMPLIANCE') =>
    world.airship.project().stream.events.filter((event) => event.type === type)
  const kinds = () => events().map(({ body }) => body['event_type'])
  const text = (words: string) => world.phone(ALICE).reply(words, { to: '12345' })
  return { world, events, kinds, text }
}

describe('the compliance stream', () => {
  it('tells a registration with consent, and a second one', async () => {
    const { world, events } = worldWith()
    const { json } = await registerOptedIn(world)
    await registerOptedIn(world)
    expect(events()).toMatchObject([
      {
        device: { channel: json['channel_id'], device_type: 'SMS', delivery_address: MSISDN },
        body: {
          event_type: 'registration',
          identifiers: IDENTIFIERS,
          properties: { registration_type: 'create', opted_in: '2026-01-02T03:04:05' },
        },
      },
      { body: { properties: { registration_type: 'update' } } },
    ])
  })

  it('tells a question and the answer to it', async () => {
    const { world, events, kinds, text } = worldWith()
    await register(world)
    text('y')
    expect(kinds()).toEqual(['api_initiate_opt_in', 'mobile_terminated_message', 'mobile_opt_in'])
    expect(events().at(-1)?.body).toEqual({
      event_type: 'mobile_opt_in',
      identifiers: IDENTIFIERS,
      properties: { inbound_message: 'y', keyword: 'Y' },
    })
  })

  it('tells an opt-out by STOP, and one over the API', async () => {
    const { world, events, text } = worldWith()
    await registerOptedIn(world)
    text('Stop')
    await registerOptedIn(world)
    await airship(world, '/api/channels/sms/opt-out', { msisdn: MSISDN, sender: '12345' })
    expect(events().map(({ body }) => body)).toMatchObject([
      { event_type: 'registration' },
      {
        event_type: 'mobile_opt_out',
        properties: { inbound_message: 'Stop', keyword: 'STOP' },
      },
      { event_type: 'registration' },
      { event_type: 'opted_out', identifiers: IDENTIFIERS },
    ])
  })

  it('tells a channel that a text makes', () => {
    const { kinds, text } = worldWith()
    text('join')
    expect(kinds()).toEqual([
      'mobile_create_channel',
      'mobile_terminated_message',
      'mobile_keyword_matched',
    ])
  })

  it.each([
    ['menu', 'mobile_keyword_matched', { keyword: 'MENU', outbound_message: 'Soup.' }],
    ['what?', 'mobile_keyword_unmatched', { inbound_message: 'what?' }],
    ['help', 'mobile_keyword_matched', { keyword: 'HELP' }],
  ])('tells %j as %s', (words, kind, properties) => {
    const { events, text } = worldWith({ keywords: [{ keyword: 'menu', reply: 'Soup.' }] })
    text(words)
    expect(events()[0]).toMatchObject({
      device: { device_type: 'SMS', delivery_address: MSISDN },
      body: { event_type: kind, properties },
    })
    expect(events()[0]?.device).not.toHaveProperty('channel')
  })

  it('is told every text from a phone beside it', async () => {
    const { world, events, text } = worldWith({ keywords: [{ keyword: 'menu', reply: 'Soup.' }] })
    await registerOptedIn(world)
    await push(world)
    text('menu')
    text('hello')
    expect(events('MOBILE_ORIGINATED')).toMatchObject([
      {
        body: {
          event_type: 'mobile_originated_sms',
          identifiers: IDENTIFIERS,
          properties: { inbound_message: 'menu', outbound_message: 'Soup.', keyword: 'MENU' },
        },
      },
      { body: { properties: { inbound_message: 'hello', outbound_message: '' } } },
    ])
  })
})
