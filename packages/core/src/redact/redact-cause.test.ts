import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ServerError } from '../errors/server-error.ts'
import { createRedactor } from './create-redactor.ts'
import { redactCause } from './redact-cause.ts'

const redactor = createRedactor(['hunter2'])
const number = '15035556789'
const shownWhole = (value: unknown) => inspect(value, { depth: 9, showHidden: true })

describe('redactCause', () => {
  it('keeps name, message, stack, code and causes of an error that holds nothing', () => {
    const inner = Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ECONNREFUSED',
      errno: -111,
      syscall: 'connect',
    })
    const error = new TypeError('fetch failed', { cause: inner })
    const shown = redactCause(error, redactor) as Error
    expect(shown).toBeInstanceOf(Error)
    expect(shown).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: {
        message: 'connect ECONNREFUSED',
        code: 'ECONNREFUSED',
        errno: -111,
        syscall: 'connect',
      },
    })
    expect(shown.stack).toBe(error.stack)
  })

  it.each([
    ['its message', new Error(`to ${number}`)],
    [
      'its stack alone',
      Object.assign(new Error('x'), { stack: `Error: to ${number}\n at hunter2` }),
    ],
    ['its cause', new Error('x', { cause: new Error(`to ${number}`) })],
    ['the errors of an AggregateError', new AggregateError([new Error(`to ${number}`)], 'x')],
    [
      'bytes that could not be parsed',
      Object.assign(new Error('x'), { data: `{"to":"${number}"}` }),
    ],
    ['a field', Object.assign(new Error('x'), { hostname: 'hunter2.example.com' })],
    ['a number field', Object.assign(new Error('x'), { msisdn: Number(number) })],
    ['the request it hangs on', Object.assign(new Error('x'), { request: { body: number } })],
    [
      'its config',
      Object.assign(new Error('x'), { config: { headers: { authorization: 'hunter2' } } }),
    ],
    ['a cause that is a text', new Error('x', { cause: `to ${number}, hunter2` })],
    ['a cause that is an object', new Error('x', { cause: { to: number, message: number } })],
    ['a thrown text', `to ${number}`],
    ['a thrown object', { message: `to ${number}`, to: number }],
  ])('masks a number or secret in %s', (_, cause) => {
    expect(shownWhole(cause)).toMatch(/15035556789|hunter2/)
    expect(shownWhole(redactCause(cause, redactor))).not.toMatch(/15035556789|hunter2/)
  })

  it('leaves an error of the family as it is, type and all', () => {
    const error = new ServerError('broken', {
      code: 'http500',
      outcome: 'unknown',
      operation: 'test.safe',
      method: 'PUT',
      url: 'https://api.example.com/safe',
      attempts: [],
      redactor,
      status: 500,
    })
    expect(redactCause(error, redactor)).toBe(error)
  })

  it('is quick about an error whose fields run in circles', () => {
    const node: Record<string, unknown> = {}
    for (let index = 0; index < 20; index += 1) node[`field${index}`] = node
    const error = Object.assign(new Error('x'), { agent: node })
    expect(redactCause(error, redactor)).toMatchObject({ message: 'x' })
    expect(redactCause(node, redactor)).toMatchObject({ message: '' })
  })

  it.each([[undefined], [null], ['text'], [7]])('passes the plain value %j through', (cause) => {
    expect(redactCause(cause, redactor)).toBe(cause)
  })
})

it('ends at a cause that leads back to itself', () => {
  const error = new Error('round')
  error.cause = error
  expect(redactCause(error, createRedactor())).toMatchObject({ message: 'round' })
})
