import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAirship, isPending } from '@textwire/airship'
import type { Airship, PushBody } from '@textwire/airship'
import { defaultAirshipProject, defaultAirshipTokens } from '@textwire/mock-server'
import { doors } from '../support/doors.ts'
import type { Door } from '../support/doors.ts'

const { appKey, masterSecret, sender } = defaultAirshipProject
const { token, clientId, clientSecret } = defaultAirshipTokens
const pair = { msisdn: '15035556789', sender }
const consent = { opted_in: new Date('2026-02-13T11:58:59Z') }
const push: PushBody = {
  audience: { sms_id: pair },
  device_types: ['sms'],
  notification: { sms: { alert: 'Hello' } },
}

describe.each(doors)('Airship %s', (_, open) => {
  let door: Door
  let client: Airship
  const inbox = () => door.world.phone('+15035556789').inbox.map(({ text }) => text)

  beforeEach(async () => {
    door = await open()
    client = createAirship({ appKey, masterSecret, ...door.airship })
  })
  afterEach(() => door.close())

  describe('registerSmsChannel', () => {
    it('answers 201 for a new channel and 200 for a known one, silently', async () => {
      const first = await client.sms.register({ ...pair, ...consent }).withResponse()
      const again = await client.sms.register({ ...pair, ...consent }).withResponse()
      expect([first.status, again.status]).toEqual([201, 200])
      expect(isPending(first.data)).toBe(false)
      expect(again.data.channel_id).toBe(first.data.channel_id)
      expect(first.headers['location']).toContain(first.data.channel_id)
      expect(inbox()).toEqual([])
    })

    it('answers 202 and texts the person when there is no consent', async () => {
      const { data, status } = await client.sms.register(pair).withResponse()
      expect(status).toBe(202)
      expect(isPending(data)).toBe(true)
      expect(inbox()).toHaveLength(1)
    })

    it('gives the reason of a 400, which comes as a bare text', async () => {
      await expect(
        client.sms.register({ ...pair, sender: '99999', ...consent }),
      ).rejects.toMatchObject({
        name: 'InvalidRequestError',
        status: 400,
        message: expect.stringContaining('Unable to retrieve details for sender 99999'),
      })
    })

    it('is not repeated without consent when the connection dies', async () => {
      door.world.fault({ operation: 'airship.registerSmsChannel', reset: 'after' })
      await expect(client.sms.register(pair)).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
      expect(inbox()).toHaveLength(1)
    })

    it('is repeated with consent when the connection dies', async () => {
      door.world.fault({ operation: 'airship.registerSmsChannel', reset: 'after' })
      const { status, attempts } = await client.sms.register({ ...pair, ...consent }).withResponse()
      expect([status, attempts.length]).toEqual([200, 2])
    })
  })

  describe('lookupSmsChannel', () => {
    it('answers 200 with dates that carry their zone', async () => {
      await client.sms.register({ ...pair, ...consent })
      const { channel } = await client.sms.lookup(pair)
      expect(channel).toMatchObject({ opt_in: true, msisdn: pair.msisdn })
      expect(new Date(channel.opt_in_date ?? '')).toEqual(consent.opted_in)
    })

    it('answers 404 for an unknown pair', async () => {
      await expect(client.sms.lookup(pair)).rejects.toMatchObject({
        name: 'NotFoundError',
        status: 404,
      })
    })
  })

  describe('optOutSmsChannel', () => {
    it('answers 202, and the next push does not arrive', async () => {
      await client.sms.register({ ...pair, ...consent })
      const { status } = await client.sms.optOut(pair).withResponse()
      expect(status).toBe(202)
      await client.push.send(push)
      expect(inbox()).toEqual([])
      const { channel } = await client.sms.lookup(pair)
      expect(channel.opt_in).toBe(false)
    })

    it('gives the reason of a 400', async () => {
      await expect(client.sms.optOut({ msisdn: 'not a number', sender })).rejects.toMatchObject({
        name: 'InvalidRequestError',
        status: 400,
      })
    })
  })

  describe('sendPush', () => {
    beforeEach(() => client.sms.register({ ...pair, ...consent }))

    it('answers 202 and the phone receives the text', async () => {
      const { data, status } = await client.push.send(push).withResponse()
      expect(status).toBe(202)
      expect(data.push_ids).toHaveLength(1)
      expect(inbox()).toEqual(['Hello'])
    })

    it('takes many pushes at once', async () => {
      const data = await client.push.send([
        push,
        { ...push, notification: { sms: { alert: 'Again' } } },
      ])
      expect(data.push_ids).toHaveLength(2)
      expect(inbox()).toEqual(['Hello', 'Again'])
    })

    it('answers 400 to a key that it does not know, and says where', async () => {
      // A caller in JavaScript can write what the compiler refuses.
      const wrong = { ...push, notification: { alert1: 'Hello' } } as unknown as PushBody
      await expect(client.push.send(wrong)).rejects.toMatchObject({
        name: 'InvalidRequestError',
        code: '40000',
        message: expect.stringContaining('notification.alert1'),
      })
    })

    it('answers 401 to a wrong secret, as a bare text', async () => {
      const wrong = createAirship({
        appKey,
        masterSecret: 'wrong-secret-000000000',
        ...door.airship,
      })
      await expect(wrong.push.send(push)).rejects.toMatchObject({ name: 'AuthError', status: 401 })
    })

    it('waits out a 429', async () => {
      door.world.fault({ operation: 'airship.sendPush', status: 429, retryAfter: 0 })
      const { attempts } = await client.push.send(push).withResponse()
      expect(attempts.map(({ status }) => status)).toEqual([429, 202])
      expect(inbox()).toEqual(['Hello'])
    })

    it.each([
      ['a connection that dies after the push was read', { reset: 'after' as const }, 1],
      ['a connection that dies before it took effect', { reset: 'before' as const }, 0],
      ['a 503 with a page', { status: 503, body: { html: '<h1>Down</h1>' } }, 0],
      ['a 413', { status: 413 }, 0],
    ])('is sent once and no more at %s', async (what, fault, arrived) => {
      door.world.fault({ operation: 'airship.sendPush', ...fault })
      const before = door.world.requests.length
      await expect(client.push.send(push)).rejects.toMatchObject({
        name: what === 'a 413' ? 'InvalidRequestError' : 'OutcomeUnknownError',
      })
      expect(door.world.requests.length - before).toBe(1)
      expect(inbox()).toHaveLength(arrived)
    })
  })

  it.each([
    ['a bearer token', { token }],
    ['OAuth', { oauth: { clientId, clientSecret } }],
  ])('accepts %s', async (_kind, credentials) => {
    const other = createAirship({ appKey, ...credentials, ...door.airship })
    await other.sms.register({ ...pair, ...consent })
    await expect(other.sms.lookup(pair)).resolves.toMatchObject({ ok: true })
  })

  it('gets a new OAuth token when the old one has expired', async () => {
    const other = createAirship({ appKey, oauth: { clientId, clientSecret }, ...door.airship })
    await other.sms.register({ ...pair, ...consent })
    await door.world.clock.advance('2h')
    const { attempts, status } = await other.sms.lookup(pair).withResponse()
    expect(status).toBe(200)
    expect(attempts.map((attempt) => attempt.status)).toEqual([401, 200])
  })
})
