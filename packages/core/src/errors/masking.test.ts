import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScriptedAnswer } from '../testing/create-scripted-transport.ts'
import {
  cutOff,
  deaf,
  failureOf,
  operations,
  SECRET,
  settle,
  setUp,
  tooMany,
} from '../testing/call-kit.ts'
import { CallError } from './call-error.ts'
import { TextwireError } from './textwire-error.ts'

const number = '15035556789'
const path = { msisdn: number }
const query = { to: `+${number}`, other: '+1 (503) 555-6789', key: SECRET }
const said = {
  error: `no such number +${number} (${SECRET})`,
  numbers: [number, Number(number)],
  [number]: 1,
}
const headers = { 'x-request-id': 'r', 'x-echo': number }
const LEAKS = [number, '5035556789', '555-6789', '555%206789', SECRET]

/** Whatever a program may print of an error. */
function everythingShown(error: unknown): string {
  const { stack, message, cause } = error as Error
  return [
    String(error),
    stack,
    message,
    JSON.stringify(error),
    JSON.stringify(cause),
    inspect(error, { depth: 9, showHidden: true, getters: true }),
    inspect({ ...(error as object) }, { depth: 9 }),
    JSON.stringify(
      Object.fromEntries(
        Object.getOwnPropertyNames(error).map((name) => [
          name,
          (error as Record<string, unknown>)[name],
        ]),
      ),
    ),
  ].join('\n')
}

const network = (code: string) =>
  Object.assign(new Error(`${code} while sending ${number} with ${SECRET}`), {
    code,
    data: `{"to":"${number}"}`,
    request: { url: `https://x/${number}`, headers: { authorization: `Basic ${SECRET}` } },
    cause: new TypeError(`inner ${number}`, { cause: `innermost ${SECRET}` }),
  })

const cases: readonly (readonly [string, keyof typeof operations, readonly ScriptedAnswer[]])[] = [
  ['InvalidRequestError', 'read', [{ status: 400, headers, json: said }]],
  ['AuthError', 'read', [{ status: 401, headers, json: said }]],
  ['NotFoundError', 'read', [{ status: 404, headers, json: said }]],
  ['RateLimitError', 'read', [tooMany('3600', headers)]],
  ['ServerError', 'read', [{ status: 500, headers, json: said }]],
  ['ServerError', 'read', [{ status: 502, text: `<html>${number} ${SECRET}</html>` }]],
  [
    'RedirectError',
    'read',
    [{ status: 302, headers: { location: `https://x/${number}` }, text: number }],
  ],
  ['UnreadableResponseError', 'read', [{ text: `<html>${number} ${SECRET}</html>` }]],
  ['UnreadableResponseError', 'read', [cutOff(200)]],
  ['NetworkError', 'read', [network('ECONNREFUSED')]],
  ['NetworkError', 'read', [network('ECONNRESET')]],
  ['NetworkError', 'read', [new AggregateError([network('ECONNRESET')], number)]],
  ['NetworkError', 'read', [() => Promise.reject(`plain text ${number} ${SECRET}`)]],
  ['NetworkError', 'read', [() => Promise.reject({ message: number, to: number, [SECRET]: 1 })]],
  ['OutcomeUnknownError', 'unsafe', [{ status: 500, headers, json: said }]],
  ['OutcomeUnknownError', 'unsafe', [network('ECONNRESET')]],
  ['OutcomeUnknownError', 'unsafe', [{ text: `<html>${number} ${SECRET}</html>` }]],
]

const failing = async (operation: keyof typeof operations, script: readonly ScriptedAnswer[]) => {
  const { call } = setUp(script, { maxAttempts: 1 })
  return failureOf(
    call(operations[operation], { path, query, body: { to: [number], text: SECRET } }),
  )
}

function leaksOf(error: unknown): string[] {
  const shown = everythingShown(error)
  return LEAKS.filter((leak) => shown.includes(leak))
}

describe('what a program can print of an error', () => {
  it.each(cases)('%s on %s holds neither number nor secret', async (name, operation, script) => {
    const error = await failing(operation, script)
    expect(error).toBeInstanceOf(CallError)
    expect(error).toMatchObject({ name })
    expect(leaksOf(error)).toEqual([])
  })

  it('TimeoutError holds neither', async () => {
    const { call, clock } = setUp([deaf], { maxAttempts: 1 })
    const failure = failureOf(call(operations.read, { path, query }))
    await settle()
    clock.advance(10_000)
    const error = await failure
    expect(error).toMatchObject({ name: 'TimeoutError' })
    expect(leaksOf(error)).toEqual([])
  })

  it.each([
    ['RateLimitError', 'paused', [tooMany('3600', headers)], {}],
    ['RateLimitError', 'rateLimited', [], { rateLimit: { take: () => ({ waitMs: 1e9 }) } }],
    [
      'NetworkError',
      'limiterFailed',
      [],
      { rateLimit: { take: () => Promise.reject(network('ECONNREFUSED')) } },
    ],
  ])('%s made here (%s) holds neither', async (name, code, script, options) => {
    const { call } = setUp(script, options)
    await call(operations.read, { path, query }).catch(() => undefined)
    const error = await failureOf(call(operations.read, { path, query }))
    expect(error).toMatchObject({ name, code })
    expect(leaksOf(error)).toEqual([])
  })

  it('InvalidInputError holds neither', async () => {
    const { call } = setUp([])
    const input = {
      path: { msisdn: [number] as unknown as string },
    }
    const error = await failureOf(call(operations.read, input, { idempotencyKey: SECRET }))
    expect(error).toMatchObject({ name: 'InvalidInputError', problems: { length: 2 } })
    expect(leaksOf(error)).toEqual([])
  })

  it('holds no number that stands anywhere in an answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.constantFrom(200, 400, 404, 429, 500),
        async (json, status) => {
          const { call } = setUp([{ status, text: `${json.slice(0, 20)}"${number}"${json}` }], {
            maxAttempts: 1,
          })
          expect(leaksOf(await failureOf(call(operations.unsafe, { body: {} })))).toEqual([])
        },
      ),
    )
  })
})

describe('reveal', () => {
  it('gives back message, URL and body as they were', async () => {
    const error = await failing('read', [{ status: 400, json: said }])
    expect((error as CallError).reveal()).toEqual({
      message: `test.read answered 400: ${said.error}`,
      url: `https://api.example.com/channels/${number}?to=%2B${number}&other=%2B1%20(503)%20555-6789&key=${SECRET}`,
      body: JSON.stringify(said),
    })
  })

  it('has no body where none came', async () => {
    const error = await failing('read', [network('ECONNRESET')])
    expect((error as CallError).reveal()).not.toHaveProperty('body')
  })
})

describe('what is shown', () => {
  it('is enough to work with', async () => {
    const error = await failing('read', [{ status: 400, headers, json: said }])
    expect(error).toMatchObject({
      name: 'InvalidRequestError',
      message: 'test.read answered 400: no such number +15…89 ([redacted])',
      code: 'http400',
      outcome: 'not-sent',
      operation: 'test.read',
      method: 'GET',
      url: 'https://api.example.com/channels/15…89?to=+15…89&other=+15…89&key=[redacted]',
      status: 400,
      attempts: [{ attempt: 1, status: 400 }],
      body: {
        error: 'no such number +15…89 ([redacted])',
        numbers: ['15…89', '15…89'],
        '15…89': 1,
      },
    })
  })

  it('keeps the host, whatever digits are in it', async () => {
    const { call } = setUp([{ status: 400, json: {} }], {
      baseUrl: 'http://app12345678.example.com:8080/v1',
    })
    expect(await failureOf(call(operations.read, { path }))).toMatchObject({
      url: 'http://app12345678.example.com:8080/v1/channels/15…89',
    })
  })

  it("masks the provider's own code", async () => {
    const { call } = setUp(
      [{ status: 400, json: {} }],
      {},
      { readError: () => ({ code: `bad:${number}` }) },
    )
    expect(await failureOf(call(operations.read, { path }))).toMatchObject({ code: 'bad:15…89' })
  })
})

describe('TextwireError.is', () => {
  it('knows the family by its brand, across copies of the package', async () => {
    const error = await failing('read', [{ status: 400, json: {} }])
    expect(TextwireError.is(error)).toBe(true)
    expect(TextwireError.is({ [Symbol.for('textwire.error')]: true })).toBe(true)
  })

  it.each([
    [new Error('x')],
    [{}],
    [null],
    [undefined],
    ['x'],
    [new DOMException('x', 'AbortError')],
  ])('knows %o for none of it', (value) => {
    expect(TextwireError.is(value)).toBe(false)
  })
})
