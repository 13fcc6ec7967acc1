import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { AirshipCredentials } from '@textwire/airship'
import { defaultAirshipTokens } from '@textwire/mock-server'
import { pair, textTo, WRONG_SECRET } from '../support/airship-people.ts'
import { openStage } from '../support/airship-stage.ts'
import { collect } from '../support/collect.ts'
import { doors } from '../support/doors.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { take } from '../support/take.ts'
import { watched } from '../support/watched.ts'

const { clientId, clientSecret, token, appSecret } = defaultAirshipTokens
const oauth = { clientId, clientSecret }
const keys = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const signing = { project: { oauthClients: [{ clientId: 'signer', publicKey }] } }
const optedIn = { ...pair, opted_in: '2026-05-01T08:00:00' }

/** How often tokens were asked for. */
const tokensOf = (world: { requests: readonly { operation: unknown }[] }) =>
  world.requests.filter(({ operation }) => operation === 'airship.createToken').length

describe('the host', () => {
  const hosts: [what: string, credentials: AirshipCredentials, us: string, eu: string][] = [
    ['a master secret', {}, 'go.urbanairship.com', 'go.airship.eu'],
    ['a token of the dashboard', { token }, 'go.urbanairship.com', 'go.airship.eu'],
    ['OAuth', { oauth }, 'api.asnapius.com', 'api.asnapieu.com'],
  ]
  it.each(hosts)('of %s goes by the region', async (_, credentials, us, eu) => {
    const { clientWith, world } = await openStage()
    const { fetch, sent } = watched(world)
    const given = Object.keys(credentials).length === 0 ? undefined : credentials
    for (const region of ['us', 'eu'] as const) {
      // One region after the other.
      // oxlint-disable-next-line no-await-in-loop
      await collect(clientWith(given, { fetch, region }).channels.list())
    }
    const seen = sent.map(({ url }) => url.hostname)
    expect(seen).toEqual(expect.arrayContaining([us, eu]))
    expect(seen.filter((host) => !host.startsWith('oauth2.'))).toHaveLength(2)
  })

  it('of tokens and of streams is another one', async () => {
    const { clientWith, world, project } = await openStage()
    project.stream.emit({ type: 'OPEN' })
    const { fetch, sent } = watched(world)
    await clientWith({ oauth }, { fetch, region: 'eu' }).push.validate(textTo('Hello'))
    await take(
      clientWith({ token }, { fetch, region: 'eu' }).events.stream({
        start: 'EARLIEST',
      }),
      1,
    )
    expect(sent.map(({ url }) => url.hostname)).toEqual([
      'oauth2.asnapieu.com',
      'api.asnapieu.com',
      'connect.asnapieu.com',
    ])
  })

  it('of another region answers 401', async () => {
    const { clientWith } = await openStage({ project: { region: 'eu' } })
    expect(await refusalOf(clientWith().sms.lookup(pair))).toMatchObject({ status: 401 })
    await clientWith(undefined, { region: 'eu' }).sms.register(optedIn)
  })
})

describe('the app key', () => {
  it('goes with every call, whatever the credential', async () => {
    const { clientWith, world, project } = await openStage()
    const { fetch, sent } = watched(world)
    project.stream.emit({ type: 'OPEN' })
    await clientWith(undefined, { fetch }).push.validate(textTo('Hello'))
    await clientWith({ token }, { fetch }).push.validate(textTo('Hello'))
    await clientWith({ oauth }, { fetch }).push.validate(textTo('Hello'))
    await take(
      clientWith({ token }, { fetch }).events.stream({
        start: 'EARLIEST',
      }),
      1,
    )
    const calls = sent.filter(({ url }) => url.pathname !== '/token')
    expect(calls).toHaveLength(4)
    for (const { headers } of calls) expect(headers.get('x-ua-appkey')).toBe(project.appKey)
  })
})

describe('a credential', () => {
  it.each([
    ['a master secret', undefined],
    ['a token', { token }],
    ['OAuth', { oauth }],
  ])('may be %s for most operations', async (_, credentials) => {
    const { clientWith } = await openStage()
    const client = clientWith(credentials)
    await client.sms.register(optedIn)
    expect(await client.push.send(textTo('Hello'))).toMatchObject({ ok: true })
  })

  it('may be an app secret for a few', async () => {
    const { clientWith, project, requestsOf } = await openStage()
    const { channelId } = project.channel({ phone: '+15035550100' })
    const client = clientWith({ appSecret })
    await client.channels.get(channelId)
    expect(await refusalOf(client.push.send(textTo('Hello')))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(
        /it takes masterSecret, token or oauth \(with the scope psh\), and this client was made with appSecret/,
      ),
    })
    expect(requestsOf('sendPush')).toEqual([])
  })

  it('of one kind has to be made up for with a second client', async () => {
    const { client } = await openStage()
    const call = client.sms.respond({
      mobile_originated_id: crypto.randomUUID(),
      sms: { alert: 'Hi' },
    })
    expect(await refusalOf(call)).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('Make a second client with token for it'),
    })
  })
})

describe('OAuth with a secret', () => {
  it('makes one token for many calls at once', async () => {
    const { clientWith, world } = await openStage()
    const { sms } = clientWith({ oauth })
    await sms.register(optedIn)
    await Promise.all(Array.from({ length: 20 }, () => sms.lookup(pair)))
    expect(tokensOf(world)).toBe(1)
  })

  it('renews it before it is over, without a 401', async () => {
    const { clientWith, world, statusesOf } = await openStage()
    const { sms } = clientWith({ oauth })
    await sms.register(optedIn)
    await world.clock.advance('59m30s')
    await sms.lookup(pair)
    await expect.poll(() => tokensOf(world), { timeout: 10_000 }).toBe(2)
    await world.clock.advance('1m')
    await sms.lookup(pair)
    expect(statusesOf('lookupSmsChannel')).toEqual([200, 200])
    expect(tokensOf(world)).toBe(2)
  })

  it('asks for another once when one is refused', async () => {
    const { clientWith, world, statusesOf } = await openStage()
    const { sms } = clientWith({ oauth })
    await sms.register(optedIn)
    world.fault({ operation: 'airship.lookupSmsChannel', status: 401 })
    await sms.lookup(pair)
    expect(statusesOf('lookupSmsChannel')).toEqual([401, 200])
    expect(tokensOf(world)).toBe(2)
  })

  it('asks for another no more than once', async () => {
    const { clientWith, world, statusesOf } = await openStage()
    const { sms } = clientWith({ oauth })
    world.fault({ operation: 'airship.lookupSmsChannel', status: 401, times: 2 })
    expect(await refusalOf(sms.lookup(pair))).toMatchObject({ name: 'AuthError', status: 401 })
    expect(statusesOf('lookupSmsChannel')).toEqual([401, 401])
  })

  it('may repeat what sends after a 401, which nothing went out with', async () => {
    const { clientWith, project, world, statusesOf } = await openStage()
    project.channel({ phone: '+15035550100' })
    world.fault({ operation: 'airship.sendPush', status: 401 })
    await clientWith({ oauth }).push.send(textTo('Hello'))
    expect(statusesOf('sendPush')).toEqual([401, 202])
    expect(world.phone('+15035550100').inbox).toHaveLength(1)
  })

  it('says what to look at when the secret is wrong', async () => {
    const { clientWith, world } = await openStage()
    const client = clientWith({ oauth: { clientId, clientSecret: WRONG_SECRET } })
    const error = await refusalOf(client.push.send(textTo('Hello')))
    expect(error).toMatchObject({
      name: 'AuthError',
      code: 'invalid_client',
      outcome: 'not-sent',
      message: expect.stringContaining('Check oauth.clientId, oauth.clientSecret, region'),
    })
    expect(JSON.stringify(error) + String(error)).not.toContain(WRONG_SECRET)
    expect(tokensOf(world)).toBe(1)
  })

  it('has the scopes that it asks for, and fails before sending without one', async () => {
    const { clientWith, world } = await openStage()
    const client = clientWith({ oauth: { ...oauth, scope: ['chn'] } })
    await client.sms.register(optedIn)
    const before = world.requests.length
    expect(await refusalOf(client.push.send(textTo('Hello')))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('it needs the OAuth scope psh'),
    })
    expect(world.requests).toHaveLength(before)
  })

  it('needs both scopes to schedule and to cancel', async () => {
    const { clientWith } = await openStage()
    const body = { schedule: { scheduled_time: '2026-06-02T12:00:00' }, push: textTo('Hello') }
    const send = clientWith({ oauth: { ...oauth, scope: ['psh'] } })
    const { schedule_ids: [id = ''] = [] } = await send.schedules.create(body)
    expect(await refusalOf(send.schedules.delete(id))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('sch'),
    })
    await clientWith({ oauth: { ...oauth, scope: ['sch'] } }).schedules.delete(id)
  })

  it('says so when the integration has not the scopes', async () => {
    const oauthClients = [{ ...oauth, scopes: ['chn'] }]
    const { clientWith } = await openStage({ project: { oauthClients } })
    const client = clientWith({ oauth: { ...oauth, scope: ['chn', 'psh'] } })
    expect(await refusalOf(client.push.send(textTo('Hello')))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('Check oauth.scope'),
    })
  })
})

describe.each(doors)('OAuth with a key, %s', (_, open) => {
  it('signs an assertion for each token, and none twice', async () => {
    const stage = await openStage({ ...signing, open })
    const { clientWith, world, statusesOf } = stage
    const { sms } = clientWith({ oauth: { clientId: 'signer', privateKey, scope: ['chn'] } })
    await sms.register(optedIn)
    await world.clock.advance('2h')
    await sms.lookup(pair)
    await stage.close()
    expect(statusesOf('lookupSmsChannel')).toEqual([200])
    expect(tokensOf(world)).toBe(2)
  })

  it('says what to look at when the key is another one', async () => {
    const stage = await openStage({ ...signing, open })
    const other = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey
    const key = other.export({ type: 'pkcs8', format: 'pem' }).toString()
    const client = stage.clientWith({ oauth: { clientId: 'signer', privateKey: key } })
    const error = await refusalOf(client.push.send(textTo('Hello')))
    await stage.close()
    expect(error).toMatchObject({
      name: 'AuthError',
      outcome: 'not-sent',
      message: expect.stringContaining('oauth.privateKey'),
    })
    expect(tokensOf(stage.world)).toBe(1)
  })
})
