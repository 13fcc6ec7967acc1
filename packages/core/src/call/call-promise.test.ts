import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NotFoundError } from '../errors/not-found-error.ts'
import { failureOf, operations, settle, setUp } from '../testing/call-kit.ts'

const input = { body: {} }
const answering = () =>
  setUp([{ json: { id: 1 }, headers: { 'x-request-id': 'r' } }]).call(operations.safe, input)
const failing = () => setUp([{ status: 404, json: {} }]).call(operations.safe, input)

describe('a call that is answered', () => {
  it('is a promise of its data', async () => {
    const call = answering()
    expect(call).toBeInstanceOf(Promise)
    expect(await call).toEqual({ id: 1 })
    expect(await call.then((data) => ({ data }))).toEqual({ data: { id: 1 } })
    expect(await Promise.all([call, call])).toEqual([{ id: 1 }, { id: 1 }])
    expect(await Promise.resolve(call)).toEqual({ id: 1 })
    expect(await call.catch(() => 'caught')).toEqual({ id: 1 })
  })

  it('runs finally and keeps its data', async () => {
    let ran = 0
    const call = answering()
    expect(await call.finally(() => void (ran += 1))).toEqual({ id: 1 })
    expect(ran).toBe(1)
  })

  it('makes ordinary promises of its own', () => {
    const call = answering()
    for (const made of [
      call.then((data) => data),
      call.catch(() => 0),
      call.finally(() => undefined),
    ]) {
      expect(made.constructor).toBe(Promise)
    }
  })

  it('is sent once, however often it is looked at', async () => {
    const { call, transport } = setUp([{ json: { id: 1 } }])
    const made = call(operations.unsafe, input)
    await made
    await made
    await made.withResponse()
    expect(transport.requests).toHaveLength(1)
  })

  it('tells status, headers, attempts and replay with the data', async () => {
    expect(await answering().withResponse()).toEqual({
      data: { id: 1 },
      status: 200,
      headers: { 'x-request-id': 'r' },
      attempts: [expect.objectContaining({ attempt: 1, status: 200 })],
      replayed: false,
      idempotencyKey: undefined,
    })
  })

  it.each([
    ['keyed', { 'idempotent-replayed': 'true' }, true],
    ['keyed', { 'idempotent-replayed': 'false' }, false],
    ['keyed', {}, false],
    ['unsafe', { 'idempotent-replayed': 'true' }, false],
  ] as const)('%s with %j: replayed is %s', async (name, headers, replayed) => {
    const { call } = setUp([{ json: {}, headers }])
    expect(await call(operations[name], input).withResponse()).toMatchObject({ replayed })
  })
})

const allSettled = async () => {
  await settle()
  await settle()
}

describe('a call that fails', () => {
  const unhandled: unknown[] = []
  const onUnhandled = (reason: unknown) => void unhandled.push(reason)
  // The runner has a listener of its own, which would fail the test that means to be unhandled.
  let others: NodeJS.UnhandledRejectionListener[] = []
  beforeEach(() => {
    others = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', onUnhandled)
    unhandled.length = 0
  })
  afterEach(() => {
    process.removeAllListeners('unhandledRejection')
    for (const listener of others) process.on('unhandledRejection', listener)
  })

  it.each([
    ['awaited', async () => failureOf(failing())],
    ['caught', async () => failing().catch((error: unknown) => error)],
    [
      'given a second argument of then',
      async () => failing().then(null, (error: unknown) => error),
    ],
    ['awaited with its response only', async () => failureOf(failing().withResponse())],
    [
      'awaited both ways',
      async () => {
        const call = failing()
        await failureOf(call.withResponse())
        return failureOf(call)
      },
    ],
    ['finally over, then caught', async () => failureOf(failing().finally(() => undefined))],
    ['one of Promise.all', async () => failureOf(Promise.all([failing(), answering()]))],
    [
      'one of Promise.race',
      async () => failureOf(Promise.race([failing(), new Promise(() => {})])),
    ],
    ['returned from an async function', async () => failureOf((async () => failing())())],
  ])('%s: rejects with its error and leaves nothing unhandled', async (_, observe) => {
    expect(await observe()).toBeInstanceOf(NotFoundError)
    await allSettled()
    expect(unhandled).toEqual([])
  })

  it('is one of Promise.allSettled', async () => {
    const [result] = await Promise.allSettled([failing()])
    expect(result).toMatchObject({ status: 'rejected', reason: { name: 'NotFoundError' } })
  })

  it('is unhandled when nobody listens', async () => {
    failing()
    await allSettled()
    expect(unhandled).toEqual([expect.objectContaining({ name: 'NotFoundError' })])
  })

  it('is unhandled when then is used without a handler for it', async () => {
    void failing().then((data) => data)
    await allSettled()
    expect(unhandled).toHaveLength(1)
  })

  it('rejects instead of throwing, for a wrong input too', async () => {
    const { call } = setUp([])
    const made = call(operations.read, {})
    expect(made).toBeInstanceOf(Promise)
    await expect(made).rejects.toMatchObject({ name: 'InvalidInputError' })
  })
})
