import { describe, expect, it } from 'vitest'
import {
  ALICE,
  keyHeader,
  messageBody,
  onMessage,
  postMessage,
  push,
  readJson,
  send,
} from '../testing/calls.ts'
import { createMockServer } from '../world/create-mock-server.ts'
import { defaultAirshipProject, defaultOneSignalApp } from '../world/defaults.ts'
import type { Fault } from './fault.ts'
import { UnusedFaultsError } from './unused-faults-error.ts'

const OPERATION = 'onesignal.sendMessage'

describe('a status of your choice', () => {
  it('comes as often as asked, in the shape of the provider, and changes nothing', async () => {
    const world = createMockServer()
    world.fault({ operation: OPERATION, times: 2, status: 429, retryAfter: 1 })
    const first = await send(world)
    expect(first.status).toBe(429)
    expect(first.response.headers.get('retry-after')).toBe('1')
    expect(first.json).toEqual({ errors: ['API rate limit exceeded'] })
    expect((await send(world)).status).toBe(429)
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    expect((await send(world)).status).toBe(200)
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it.each([
    [30, '30'],
    [new Date(Date.UTC(2026, 0, 2, 3, 4, 5)), 'Fri, 02 Jan 2026 03:04:05 GMT'],
    ['soon', 'soon'],
    [undefined, null],
  ])('says Retry-After %j as %j', async (retryAfter, header) => {
    const world = createMockServer()
    world.fault({ status: 503, ...(retryAfter !== undefined && { retryAfter }) })
    const { response } = await send(world)
    expect(response.headers.get('retry-after')).toBe(header)
  })

  it.each([
    [{ json: { errors: { a: 1 } } }, 'application/json', '{"errors":{"a":1}}'],
    [{ html: '<h1>Down</h1>' }, 'text/html; charset=utf-8', '<h1>Down</h1>'],
    [{ text: 'down' }, 'text/plain', 'down'],
    // A Response gives a text without a media type one of its own.
    ['empty', 'text/plain;charset=UTF-8', ''],
  ] as const)('carries the body %j', async (body, type, text) => {
    const world = createMockServer()
    world.fault({ status: 500, body, headers: { 'x-request-id': '7' } })
    const response = await postMessage(world, messageBody())
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('x-request-id')).toBe('7')
    expect(await response.text()).toBe(text)
  })

  it.each([
    [
      'a plain object',
      { errors: ['slow'], reference: 7 },
      /body is an object with errors, reference; /,
    ],
    ['an empty one', {}, /body is an object with nothing in it; /],
    ['more than one of them', { text: 'down', html: '<h1>Down</h1>' }, /with text, html; /],
    ['JSON that is nothing', { json: undefined }, /with json; /],
    ['a page that is no text', { html: 7 }, /with html; /],
    ['a text', 'down', /body is a string; /],
    ['a list', [{ json: 1 }], /body is a list; /],
    ['null', null, /body is null; /],
  ])(
    'refuses the body %s of a JavaScript program, and says what is allowed',
    (_title, body, words) => {
      const world = createMockServer()
      // What the types forbid.
      const fault = { status: 500, body } as unknown as Fault
      expect(() => world.fault(fault)).toThrow(RangeError)
      expect(() => world.fault(fault)).toThrow(words)
      expect(() => world.fault(fault)).toThrow(
        /allowed: { json }, { html }, { text } or 'empty'\.$/,
      )
      expect(world.unusedFaults()).toEqual([])
    },
  )

  it('refuses a body without its status', () => {
    const fault = { ok: true, body: { json: {} } } as Fault
    expect(() => createMockServer().fault(fault)).toThrow(/body is given without a status/)
  })

  it.each([
    [401, 'text/plain', 'Unauthorized'],
    [429, 'application/vnd.urbanairship+json; version=3', '"error_code":42900'],
  ])('has Airship’s own body for %i', async (status, type, text) => {
    const world = createMockServer()
    world.fault({ operation: 'airship.sendPush', status })
    const answer = await push(world)
    expect(answer.status).toBe(status)
    expect(answer.response.headers.get('content-type')).toBe(type)
    expect(answer.text).toContain(text)
  })

  it('can lie: the operation happens and the answer says it did not', async () => {
    const world = createMockServer()
    world.fault({ status: 500, effect: 'happens' })
    expect((await send(world)).status).toBe(500)
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })
})

describe('a script', () => {
  it('is worked off in order, step by step', async () => {
    const world = createMockServer()
    world.faults([
      { operation: OPERATION, status: 429, retryAfter: 1 },
      { operation: OPERATION, ok: true },
      { operation: OPERATION, reset: 'before' },
    ])
    expect((await send(world)).status).toBe(429)
    expect((await send(world)).status).toBe(200)
    await expect(send(world)).rejects.toThrow('fetch failed')
    expect((await send(world)).status).toBe(200)
    world.assertFaultsUsed()
  })

  it('leaves other operations and other accounts alone', async () => {
    const world = createMockServer()
    world.faults([
      { operation: 'onesignal.viewMessage', status: 503 },
      { account: defaultAirshipProject.appKey, status: 503 },
    ])
    const { status, json } = await send(world)
    expect(status).toBe(200)
    expect((await push(world)).status).toBe(503)
    expect((await onMessage(world, 'GET', json['id'])).status).toBe(503)
  })

  it('tells what was not met', async () => {
    const world = createMockServer()
    world.faults([{ operation: OPERATION, times: 3, status: 429 }, { kind: 'not-http' }])
    await send(world)
    expect(world.unusedFaults()).toEqual([
      { operation: OPERATION, times: 2, status: 429 },
      { kind: 'not-http', times: 1 },
    ])
    expect(() => world.assertFaultsUsed()).toThrow(UnusedFaultsError)
    expect(() => world.assertFaultsUsed()).toThrow(/2 fault\(s\) were never met/)
  })

  it('with a mistake leaves nothing behind', () => {
    const world = createMockServer()
    expect(() => world.faults([{ status: 503 }, { status: 99 }])).toThrow(RangeError)
    expect(world.unusedFaults()).toEqual([])
  })
})

describe('a mistake in a fault', () => {
  const wrong: readonly (readonly [object, string])[] = [
    [{ status: 99 }, 'status is 99'],
    [{ status: 200.5 }, 'status is 200.5'],
    [{ status: 500, times: 0 }, 'times is 0'],
    [{ delayMs: -1 }, 'delayMs is -1'],
    [{ kind: 'earthquake' }, "no kind 'earthquake'"],
    [{ kind: 'toString' }, "no kind 'toString'"],
    [{ operation: 'onesignal.sendMesage', status: 500 }, "no operation 'onesignal.sendMesage'"],
  ]
  it.each(wrong)('%j is named', (fault, message) => {
    // A caller without types.
    expect(() => createMockServer().fault(fault as Fault)).toThrow(message)
  })
})

describe('a delay', () => {
  it('passes before the operation takes effect', async () => {
    const world = createMockServer()
    world.fault({ delayMs: 50 })
    const answer = send(world)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(world.requests).toHaveLength(1)
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    expect((await answer).status).toBe(200)
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it('goes with any other fault', async () => {
    const world = createMockServer()
    world.fault({ delayMs: 30, status: 503 })
    const before = performance.now()
    expect((await push(world)).status).toBe(503)
    expect(performance.now() - before).toBeGreaterThanOrEqual(25)
  })

  it('does not keep the operation from happening when the caller gives up', async () => {
    const world = createMockServer()
    world.fault({ delayMs: 40 })
    const signal = AbortSignal.timeout(10)
    await expect(postMessage(world, messageBody(), { signal })).rejects.toThrow(/timeout/)
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    expect((await world.phone(ALICE).nextMessage()).text).toBe('Hello')
  })
})

describe('the log', () => {
  it('names the fault of a request, and has no status for a connection that died', async () => {
    const world = createMockServer()
    world.faults([{ status: 503 }, { reset: 'after' }])
    await send(world)
    await send(world).catch(() => undefined)
    expect(world.requests).toMatchObject([
      { operation: OPERATION, status: 503, fault: { status: 503 } },
      { operation: OPERATION, status: undefined, fault: { reset: 'after' } },
    ])
    expect(world.requests[0]?.account).toBe(defaultOneSignalApp.appId)
  })
})

it('a real socket carries bodies and headers of faults as the injected fetch does', async () => {
  const world = createMockServer()
  const server = await world.listen()
  world.fault({ status: 429, retryAfter: 7, body: { json: { errors: ['slow'] } } })
  const response = await fetch(`${server.onesignal.baseUrl}/notifications`, {
    method: 'POST',
    headers: keyHeader,
    body: JSON.stringify(messageBody()),
  })
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7'])
  expect(await readJson(response)).toEqual({ errors: ['slow'] })
  await server.close()
})
