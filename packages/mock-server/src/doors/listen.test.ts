import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import {
  ACCEPT,
  ALICE,
  airshipHeaders,
  basic,
  keyHeader,
  messageBody,
  readJson,
  smsPush,
} from '../testing/calls.ts'
import { createMockServer } from '../world/create-mock-server.ts'
import { defaultAirshipProject, defaultAirshipTokens } from '../world/defaults.ts'
import type { MockServer } from '../world/mock-server.ts'
import { ListenError } from './listen-error.ts'
import type { Listening, ListenOptions } from './listen.ts'

// Taken before the first server: whatever replaced them would do it then.
const globals = [globalThis.Request, globalThis.Response]
const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function listening(world: MockServer, options?: ListenOptions) {
  const server = await world.listen(options)
  open.push(server)
  return server
}

const postTo = ({ onesignal }: Listening) =>
  fetch(`${onesignal.baseUrl}/notifications`, {
    method: 'POST',
    headers: keyHeader,
    body: JSON.stringify(messageBody()),
  })

describe('a world on a port', () => {
  it('says where it is', async () => {
    const { url, port, onesignal, airship } = await listening(createMockServer())
    expect(url).toBe(`http://127.0.0.1:${port}`)
    expect(onesignal.baseUrl).toBe(`${url}/onesignal`)
    expect(airship).toEqual({ baseUrl: `${url}/airship`, tokenUrl: `${url}/airship/token` })
  })

  it('answers OneSignal and Airship, and issues tokens', async () => {
    const world = createMockServer()
    const server = await listening(world)
    expect((await postTo(server)).status).toBe(200)
    const { appKey } = defaultAirshipProject
    const { clientId, clientSecret } = defaultAirshipTokens
    const token = await readJson(
      await fetch(server.airship.tokenUrl, {
        method: 'POST',
        headers: { authorization: basic(clientId, clientSecret) },
        body: new URLSearchParams({ grant_type: 'client_credentials', sub: `app:${appKey}` }),
      }),
    )
    world.airship.project().channel({ phone: ALICE })
    const pushed = await fetch(`${server.airship.baseUrl}/api/push`, {
      method: 'POST',
      headers: { ...airshipHeaders, authorization: `Bearer ${token['access_token']}` },
      body: JSON.stringify(smsPush()),
    })
    expect(pushed.status).toBe(202)
    expect(world.phone(ALICE).inbox.map(({ provider }) => provider)).toEqual([
      'onesignal',
      'airship',
    ])
  })

  it('gives a location that can be followed', async () => {
    const server = await listening(createMockServer())
    const response = await fetch(`${server.airship.baseUrl}/api/channels/sms`, {
      method: 'POST',
      headers: airshipHeaders,
      body: JSON.stringify({
        msisdn: '15035556789',
        sender: '12345',
        opted_in: '2026-01-01T00:00:00',
      }),
    })
    expect(response.headers.get('location')).toMatch(
      new RegExp(`^${server.airship.baseUrl}/api/channels/[0-9a-f-]{36}$`),
    )
  })

  it('shares its state with the injected fetch', async () => {
    const world = createMockServer()
    const server = await listening(world)
    const { id } = await readJson(await postTo(server))
    const path = `/onesignal/notifications/${id}?app_id=${messageBody().app_id}`
    const response = await world.fetch(`http://x${path}`, { headers: keyHeader })
    expect((await readJson(response))['id']).toBe(id)
  })

  it('keeps connections open far longer than a test is busy', async () => {
    const server = await listening(createMockServer())
    const response = await postTo(server)
    expect(response.headers.get('keep-alive')).toBe('timeout=600')
  })

  it('leaves the Request and Response of the process alone', async () => {
    await listening(createMockServer())
    expect([globalThis.Request, globalThis.Response]).toEqual(globals)
  })

  it('answers sixteen at a time', async () => {
    const world = createMockServer()
    const server = await listening(world)
    const answers = await Promise.all(Array.from({ length: 64 }, () => postTo(server)))
    expect(answers.every((answer) => answer.status === 200)).toBe(true)
    expect(world.phone(ALICE).inbox).toHaveLength(64)
  })
})

describe('closing', () => {
  it('ends connections that are waiting, and frees the port', async () => {
    const world = createMockServer()
    const server = await world.listen()
    world.fault({ kind: 'headers-never-come' })
    const hanging = postTo(server).catch((error: unknown) => error)
    while (world.requests.length === 0) {
      // oxlint-disable-next-line no-await-in-loop -- until the server has read the request
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await server.close()
    expect(await hanging).toMatchObject({ message: 'fetch failed' })
    await expect(postTo(server)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await listening(world, { port: server.port })
  })

  it('can be done twice', async () => {
    const server = await createMockServer().listen()
    await server.close()
    await expect(server.close()).resolves.toBeUndefined()
  })
})

describe('a port that cannot be had', () => {
  it('is an error with its code and advice', async () => {
    const { port } = await listening(createMockServer())
    const failure = await createMockServer()
      .listen({ port })
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ListenError)
    expect(failure).toMatchObject({ code: 'EADDRINUSE', port, host: '127.0.0.1' })
    expect(String(failure)).toContain('The port is taken')
  })
})

it('survives a client that speaks no HTTP', async () => {
  const server = await listening(createMockServer())
  await new Promise<void>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end('hello\r\n\r\n'))
    socket.on('close', () => resolve()).resume()
  })
  expect((await postTo(server)).status).toBe(200)
})

it('survives a client that goes away in the middle of a slow answer', async () => {
  const world = createMockServer()
  const server = await listening(world)
  world.fault({ kind: 'slow-drip', pieceMs: 20 })
  const signal = AbortSignal.timeout(50)
  const url = `${server.airship.baseUrl}/api/channels/sms/15035556789/12345`
  await expect(
    fetch(url, { headers: { ...airshipHeaders, accept: ACCEPT }, signal }).then((response) =>
      response.text(),
    ),
  ).rejects.toMatchObject({ name: 'TimeoutError' })
  expect((await postTo(server)).status).toBe(200)
})
