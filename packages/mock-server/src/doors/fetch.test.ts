import { describe, expect, it } from 'vitest'
import {
  ALICE,
  airship,
  keyHeader,
  messageBody,
  postMessage,
  push,
  registerOptedIn,
} from '../testing/calls.ts'
import { createMockServer } from '../world/create-mock-server.ts'
import { defaultAirshipProject } from '../world/defaults.ts'

const BODY = JSON.stringify(messageBody())
const post = { method: 'POST', headers: keyHeader, body: BODY }

describe('the injected fetch', () => {
  it.each([
    'https://api.onesignal.com/notifications',
    'https://api.onesignal.com/notifications/',
    'http://127.0.0.1:9/onesignal/notifications',
    'http://anything.example/onesignal/notifications',
  ])('answers at %s', async (url) => {
    expect((await createMockServer().fetch(url, post)).status).toBe(200)
  })

  it.each([
    'https://go.urbanairship.com',
    'https://go.airship.eu',
    'https://api.asnapius.com',
    'https://api.asnapieu.com',
    'http://127.0.0.1:9/airship',
  ])('answers for Airship at %s', async (base) => {
    const project = { ...defaultAirshipProject, senders: ['12345'], anyHost: true }
    const world = createMockServer({ airship: { projects: [project] } })
    const answer = await airship(world, `${base}/api/channels/sms/15035556789/12345`)
    expect(answer.status).toBe(404)
    expect(answer.json).toMatchObject({ error_code: 40401 })
  })

  it('takes a URL and a Request as fetch does', async () => {
    const world = createMockServer()
    const url = new URL('https://api.onesignal.com/notifications')
    expect((await world.fetch(url, post)).status).toBe(200)
    expect((await world.fetch(new Request(url, post))).status).toBe(200)
    expect(world.phone(ALICE).inbox).toHaveLength(2)
  })

  it('gives a location that fits where it was called', async () => {
    const { response } = await registerOptedIn(createMockServer())
    expect(response.headers.get('location')).toMatch(
      /^https:\/\/go\.urbanairship\.com\/api\/channels\//,
    )
  })
})

describe('an AbortSignal', () => {
  it('that has fired keeps the request from being made', async () => {
    const world = createMockServer()
    const reason = new Error('not today')
    const signal = AbortSignal.abort(reason)
    await expect(postMessage(world, messageBody(), { signal })).rejects.toBe(reason)
    expect(world.requests).toHaveLength(0)
  })

  it('ends a wait with its own reason', async () => {
    const world = createMockServer()
    world.fault({ kind: 'headers-never-come' })
    const controller = new AbortController()
    const answer = postMessage(world, messageBody(), { signal: controller.signal })
    setTimeout(() => controller.abort(), 10)
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('a redirect', () => {
  it('is handed over, refused or followed as the caller says', async () => {
    const world = createMockServer()
    world.fault({ kind: 'redirect-loop', times: 2 })
    const manual = await postMessage(world, messageBody(), { redirect: 'manual' })
    expect([manual.status, manual.headers.get('location')]).toEqual([302, '/__mock/redirect-loop'])
    const refused = postMessage(world, messageBody(), { redirect: 'error' })
    await expect(refused).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { message: 'unexpected redirect' },
    })
  })

  it.each([
    [302, 'GET'],
    [303, 'GET'],
    [307, 'POST'],
    [308, 'POST'],
  ])('of status %i is followed with %s, as fetch does', async (status, method) => {
    const world = createMockServer()
    world.fault({ status, headers: { location: '/notifications' } })
    const response = await postMessage(world, messageBody())
    expect(world.requests.map((request) => request.method)).toEqual(['POST', method])
    expect(response.status).toBe(method === 'POST' ? 200 : 400)
  })
})

describe('a path that is not emulated', () => {
  it.each([
    ['https://api.onesignal.com/notification', 404, /Did you mean POST \/notifications\?/],
    ['https://api.onesignal.com/api/v1/notifications', 404, /Did you mean/],
    [
      'https://api.onesignal.com/apps/x/live_activities/y/z/notifications/q',
      404,
      /Emulated are: .*POST \/notifications/,
    ],
    ['https://go.airship.eu/api/pushes', 404, /Did you mean/],
    ['https://example.com/notifications', 404, /Neither a host/],
  ])('%s gets a hint', async (url, status, hint) => {
    const world = createMockServer()
    const response = await world.fetch(url, post)
    expect(response.status).toBe(status)
    expect(response.headers.get('x-mock-hint')).toMatch(hint)
    expect(world.requests).toMatchObject([
      { operation: undefined, status, path: new URL(url).pathname },
    ])
    expect(world.requests[0]?.notes.join()).toMatch(hint)
  })

  it('with another method says which there are', async () => {
    const response = await createMockServer().fetch(
      'https://api.onesignal.com/notifications/abc',
      post,
    )
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, DELETE'])
  })
})

it('the log keeps body, path and time, and the newest requests only', async () => {
  const world = createMockServer({ requestLogLimit: 10, clock: { start: 5_000, frozen: true } })
  await push(world)
  expect(world.requests[0]).toMatchObject({
    operation: 'airship.sendPush',
    method: 'POST',
    path: '/api/push',
    body: { device_types: ['sms'] },
    headers: { authorization: 'Basic [redacted]' },
    status: 202,
    at: 5_000,
    fault: undefined,
    notes: [],
  })
  for (let count = 0; count < 11; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the order of the log is what is tested
    await postMessage(world, messageBody({ name: `${count}` }))
  }
  expect(world.requests).toHaveLength(10)
  expect(world.requests.at(-1)).toMatchObject({ body: { name: '10' } })
})
