import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALICE,
  BOB,
  airship,
  airshipHeaders,
  keyHeader,
  lookUp,
  messageBody,
  postMessage,
  push,
  registerOptedIn,
  send,
} from '../testing/calls.ts'
import { createMockServer } from './create-mock-server.ts'
import { defaultOneSignalApp } from './defaults.ts'
import { operationIds } from './operation-id.ts'
import { provenance } from './provenance.ts'

describe('two worlds', () => {
  it('share nothing', async () => {
    const one = createMockServer()
    const other = createMockServer()
    one.fault({ status: 503, times: 9 })
    await send(other)
    expect(other.phone(ALICE).inbox).toHaveLength(1)
    expect(one.phone(ALICE).inbox).toHaveLength(0)
    expect(one.requests).toHaveLength(0)
  })
})

describe('two apps in a world', () => {
  const OTHER = '7e57a99a-0000-4000-8000-0000000000aa'

  it('share the phones and nothing else', async () => {
    const world = createMockServer()
    world.onesignal.addApp({ appId: OTHER, apiKeys: ['other-key'] })
    await send(world)
    expect(world.onesignal.app(OTHER).subscriptions).toHaveLength(0)
    const headers = { authorization: 'Key other-key' }
    await postMessage(world, messageBody({ app_id: OTHER.toUpperCase() }), { headers })
    expect(world.onesignal.app(OTHER).messages).toHaveLength(1)
    expect(world.onesignal.app().messages).toHaveLength(1)
    expect(world.phone(ALICE).inbox.map((message) => message.account)).toEqual([
      defaultOneSignalApp.appId,
      OTHER,
    ])
  })

  it('have keys of their own', async () => {
    const world = createMockServer()
    world.onesignal.addApp({ appId: OTHER, apiKeys: ['other-key'] })
    expect((await send(world, { app_id: OTHER })).status).toBe(403)
  })

  it('have different ids, and are told from accounts that are not there', () => {
    const world = createMockServer()
    const again = { appId: defaultOneSignalApp.appId, apiKeys: ['x'] }
    expect(() => world.onesignal.addApp(again)).toThrow('already')
    expect(() => world.onesignal.app(OTHER)).toThrow(`no OneSignal app '${OTHER}'`)
    expect(() => world.airship.project('nobody')).toThrow('no Airship project')
  })
})

describe('a phone', () => {
  it('is one phone however its number is written', async () => {
    const world = createMockServer()
    const phone = world.phone('+1 (503) 555-6789')
    await send(world)
    expect(world.phone(ALICE)).toBe(phone)
    expect(phone.number).toBe(ALICE)
    expect(phone.inbox).toHaveLength(1)
  })

  it('needs a number that can be dialled', () => {
    expect(() => createMockServer().phone('5035556789')).toThrow(/\+/)
  })

  it('hands out each message once, oldest first', async () => {
    const world = createMockServer()
    await send(world, { contents: { en: 'one' } })
    await send(world, { contents: { en: 'two' } })
    const phone = world.phone(ALICE)
    expect((await phone.nextMessage({ containing: 'two' })).text).toBe('two')
    expect((await phone.nextMessage()).text).toBe('one')
    await expect(phone.nextMessage({ timeoutMs: 5 })).rejects.toMatchObject({
      name: 'MessageTimeoutError',
      received: 2,
    })
  })

  it('waits for the message that fits', async () => {
    const world = createMockServer()
    const code = world.phone(ALICE).nextMessage({ containing: 'code' })
    await send(world, { contents: { en: 'Welcome' } })
    await send(world, { contents: { en: 'Your code is 7' } })
    expect((await code).text).toBe('Your code is 7')
    expect((await world.phone(ALICE).nextMessage()).text).toBe('Welcome')
  })
})

describe('a snapshot', () => {
  it('brings everything back: accounts, inboxes, schedules, keys and the time', async () => {
    const world = createMockServer({ clock: { start: Date.UTC(2026, 0, 1), frozen: true } })
    const key = { idempotency_key: '0f9c2f6e-5a5d-4f0a-9b38-0d6e8a1c1d11' }
    await registerOptedIn(world)
    await send(world, { send_after: '2026-01-01T01:00:00Z' })
    const snapshot = world.snapshot()

    await world.clock.advance('2h')
    await send(world, key)
    world.phone(ALICE).reply('STOP', { to: '12345' })
    world.airship.project().channel({ phone: BOB })
    expect(world.phone(ALICE).inbox).toHaveLength(2)

    world.restore(snapshot)
    expect(world.clock.now()).toBe(Date.UTC(2026, 0, 1))
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    expect(world.airship.project().channels).toHaveLength(1)
    expect((await lookUp(world)).json['channel'].opt_in).toBe(true)
    expect((await send(world, key)).response.headers.has('idempotent-replayed')).toBe(false)
    await world.clock.advance('2h')
    expect(world.phone(ALICE).inbox).toHaveLength(2)

    world.restore(snapshot)
    await world.clock.advance('2h')
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it('belongs to its world', () => {
    const snapshot = createMockServer().snapshot()
    expect(() => createMockServer().restore(snapshot)).toThrow('not made by this world')
  })

  it('of the beginning is what reset goes back to', async () => {
    const world = createMockServer()
    world.onesignal.addApp({ appId: crypto.randomUUID(), apiKeys: ['x'] })
    await send(world)
    world.fault({ status: 500 })
    world.reset()
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    expect(world.onesignal.app().subscriptions).toHaveLength(0)
    expect([world.requests.length, world.unusedFaults().length]).toEqual([0, 0])
    expect((await send(world)).status).toBe(200)
  })
})

describe('whatever is sent', () => {
  const paths = [
    ['https://api.onesignal.com/notifications', keyHeader],
    ['https://go.airship.eu/api/push', airshipHeaders],
    ['https://go.airship.eu/api/channels/sms', airshipHeaders],
    ['https://go.airship.eu/api/channels/sms/opt-out', airshipHeaders],
    ['https://oauth2.asnapius.com/token', {}],
  ] as const
  const fields = fc.dictionary(
    fc.constantFrom(
      ...Object.keys(messageBody()),
      'include_aliases',
      'filters',
      'included_segments',
      'send_after',
      'template_id',
      'custom_data',
      'audience',
      'device_types',
      'notification',
      'msisdn',
      'sender',
      'opted_in',
      'tag_operations',
    ),
    fc.jsonValue({ maxDepth: 3 }),
  )
  const bodies = fc.oneof(
    fields.map((body) => JSON.stringify({ ...messageBody(), ...body })),
    fields.map((body) => JSON.stringify(body)),
    fc.json(),
    fc.string(),
  )

  it.each(paths)('%s answers without falling over', async (url, headers) => {
    const world = createMockServer({ requestLogLimit: 50 })
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const { status } = await world.fetch(url, { method: 'POST', headers, body })
        expect([200, 201, 202, 400, 401, 403, 501]).toContain(status)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the tables', () => {
  it('name every operation once', () => {
    expect(new Set(operationIds).size).toBe(operationIds.length)
    expect(operationIds).toEqual(
      expect.arrayContaining(['onesignal.sendMessage', 'airship.sendPush', 'airship.createToken']),
    )
  })

  it('give every behaviour a source', () => {
    expect(new Set(provenance.map((one) => one.provenance))).toEqual(
      new Set(['documented', 'observed', 'assumed']),
    )
    for (const { behaviour, source } of provenance) {
      expect(behaviour).toMatch(/\.$/)
      expect(source).not.toBe('')
    }
  })
})

it('a defect of the mock server is a plain 500 with the details in the log', async () => {
  const world = createMockServer()
  // What no contract lets through, put into the state by force.
  Reflect.set(world.airship.project().channel({ phone: ALICE }), 'msisdn', 'not a number')
  const { status, text } = await push(world)
  expect(status).toBe(500)
  expect(text).toContain('The mock server failed in airship.sendPush')
  expect(world.requests.at(-1)?.notes.join()).toContain('PhoneNumberError')
  expect((await airship(world, '/api/channels/sms/1/12345')).status).toBe(404)
})
