import { describe, expect, it } from 'vitest'
import { InvalidInputError } from '../errors/invalid-input-error.ts'
import { bodyOf, failureAs, operations, setUp, systemError, tooMany } from '../testing/call-kit.ts'

const key = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const otherKey = '00000000-0000-4000-8000-000000000000'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const flaky = [
  tooMany('1'),
  systemError('ECONNRESET'),
  { status: 500, text: '' },
  { json: { id: 'm' } },
]

function deepFrozen<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner) deepFrozen(inner)
  return Object.freeze(value)
}

describe('the idempotency key', () => {
  it('is made once for a call and is the same on every attempt, in a body that is the same', async () => {
    const { call, transport } = setUp(flaky)
    const { idempotencyKey } = await call(operations.keyed, { body: { to: 'x' } }).withResponse()
    expect(idempotencyKey).toMatch(uuid)
    expect(transport.requests).toHaveLength(4)
    expect(new Set(transport.requests.map(({ body }) => body)).size).toBe(1)
    expect(bodyOf(transport.requests[0])).toEqual({ idempotency_key: idempotencyKey, to: 'x' })
  })

  it('differs from call to call', async () => {
    const { call, transport } = setUp([{}, {}])
    await call(operations.keyed, { body: {} })
    await call(operations.keyed, { body: {} })
    const [first, second] = transport.requests.map(bodyOf)
    expect(first?.['idempotency_key']).not.toBe(second?.['idempotency_key'])
  })

  it.each([
    ['the body', { idempotency_key: key }, {}],
    ['the options', {}, { idempotencyKey: key }],
    ['both', { idempotency_key: key }, { idempotencyKey: key }],
    [
      'the options, with an absent field in the body',
      { idempotency_key: undefined },
      { idempotencyKey: key },
    ],
  ])("is the caller's when it stands in %s", async (_, fields, options) => {
    const { call, transport } = setUp(flaky)
    const { idempotencyKey } = await call(
      operations.keyed,
      { body: { to: 'x', ...fields } },
      options,
    ).withResponse()
    expect(idempotencyKey).toBe(key)
    expect(transport.requests).toHaveLength(4)
    for (const request of transport.requests) {
      expect(bodyOf(request)).toEqual({ to: 'x', idempotency_key: key })
    }
  })

  it('goes into an empty body', async () => {
    const { call, transport } = setUp([{}])
    await call(operations.keyed, { body: {} }, { idempotencyKey: key })
    expect(transport.requests[0]?.body).toBe(`{"idempotency_key":"${key}"}`)
  })

  it('is on every error of the call', async () => {
    const { call } = setUp([{ status: 400, json: { error: 'no' } }])
    await expect(
      call(operations.keyed, { body: {} }, { idempotencyKey: key }),
    ).rejects.toMatchObject({
      idempotencyKey: key,
    })
  })

  it.each([
    ['a text that is no UUID, in the body', { idempotency_key: 'order-1' }, {}, 'idempotency_key'],
    ['an empty text, in the body', { idempotency_key: '' }, {}, 'idempotency_key'],
    ['null, in the body', { idempotency_key: null }, {}, 'idempotency_key'],
    ['a number, in the body', { idempotency_key: 5 }, {}, 'idempotency_key'],
    ['a list with a UUID, in the body', { idempotency_key: [key] }, {}, 'idempotency_key'],
    [
      'a text that is no UUID, in the options',
      {},
      { idempotencyKey: 'order-1' },
      'options.idempotencyKey',
    ],
    ['an empty text, in the options', {}, { idempotencyKey: '' }, 'options.idempotencyKey'],
    [
      'two keys that differ',
      { idempotency_key: key },
      { idempotencyKey: otherKey },
      'options.idempotencyKey',
    ],
  ])('is refused unsent when it is %s', async (_, body, options, path) => {
    const { call, transport } = setUp([])
    const error = await failureAs(InvalidInputError, call(operations.keyed, { body }, options))
    expect(error.problems.map((problem) => problem.path)).toEqual([path])
    expect(error.message).not.toContain('order-1')
    expect(transport.requests).toEqual([])
  })

  it.each(['safe', 'unsafe', 'read'] as const)(
    'is refused unsent by the operation %s, which has none',
    async (name) => {
      const { call, transport } = setUp([])
      const input = { path: { msisdn: 'x' } }
      const error = await failureAs(
        InvalidInputError,
        call(operations[name], input, { idempotencyKey: key }),
      )
      expect(error.problems[0]?.path).toBe('options.idempotencyKey')
      expect(transport.requests).toEqual([])
    },
  )

  it.each([
    ['nothing', undefined],
    ['a text', '{ "idempotency_key": "x" }'],
    ['a list', [1]],
    ['null', null],
  ])('needs a body that can carry it, not %s', async (_, body) => {
    const { call, transport } = setUp([])
    const error = await failureAs(InvalidInputError, call(operations.keyed, { body }))
    expect(error.problems[0]?.path).toBe('body')
    expect(transport.requests).toEqual([])
  })
})

describe("the caller's own objects", () => {
  it('are never written to', async () => {
    const input = deepFrozen({
      body: { to: ['x'], nested: { a: 1 } },
      query: { a: ['1', '2'] },
    })
    const options = deepFrozen({ maxAttempts: 4, idempotencyKey: key })
    const before = JSON.stringify([input, options])
    const { call, transport } = setUp(flaky)
    await call(operations.keyed, input, options)
    expect(JSON.stringify([input, options])).toBe(before)
    expect(transport.requests).toHaveLength(4)
  })

  it('are read once: changing them during the call changes nothing', async () => {
    const body = { to: 'x' }
    const { call, transport } = setUp([
      () => {
        body.to = 'y'
        return Promise.reject(systemError('ECONNRESET'))
      },
      { json: {} },
    ])
    await call(operations.keyed, { body })
    expect(transport.requests[1]?.body).toBe(transport.requests[0]?.body)
  })
})

describe('a key that JSON does not write down', () => {
  class Order {
    readonly to = 'x'
    readonly #key = crypto.randomUUID()
    get idempotency_key(): string {
      return this.#key
    }
  }
  const hidden = Object.defineProperty({ to: 'x' }, 'idempotency_key', {
    value: crypto.randomUUID(),
    enumerable: false,
  })

  it.each([
    ['made by a getter of its class', new Order()],
    ['hidden', hidden],
    ['inherited', Object.create({ idempotency_key: crypto.randomUUID() }) as object],
  ])('is none (%s): the call gets one that goes out', async (_, body) => {
    const { call, transport } = setUp([systemError('ECONNRESET'), {}])
    const { idempotencyKey } = await call(operations.keyed, { body }).withResponse()
    expect(transport.requests.map((request) => bodyOf(request)['idempotency_key'])).toEqual([
      idempotencyKey,
      idempotencyKey,
    ])
  })

  it.each([
    ['a list', []],
    ['a date', new Date()],
    ['a boxed text', Object('text')],
    ['an object that writes itself', { toJSON: () => [] }],
  ])('cannot be set into %s, which is refused', async (_, body) => {
    const { call, transport } = setUp([])
    await expect(call(operations.keyed, { body })).rejects.toMatchObject({
      name: 'InvalidInputError',
      problems: [{ path: 'body' }],
    })
    expect(transport.requests).toEqual([])
  })
})
