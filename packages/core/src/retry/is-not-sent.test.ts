import { describe, expect, it } from 'vitest'
import { errorCode } from './error-code.ts'
import { isNotSent } from './is-not-sent.ts'

const coded = (code: unknown, fields: object = {}) =>
  Object.assign(new Error(String(code)), { code, ...fields })
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause })
const connect = { syscall: 'connect' }

describe('isNotSent', () => {
  it.each([
    ['ECONNREFUSED', coded('ECONNREFUSED', connect)],
    ['ENOTFOUND', coded('ENOTFOUND', { syscall: 'getaddrinfo' })],
    ['EAI_AGAIN', coded('EAI_AGAIN')],
    ['EHOSTUNREACH', coded('EHOSTUNREACH', connect)],
    ['ENETUNREACH', coded('ENETUNREACH', connect)],
    ['a connect timeout of undici', coded('UND_ERR_CONNECT_TIMEOUT')],
    ['a refusal on Bun', coded('ConnectionRefused')],
    ['a pool that was closed before', coded('UND_ERR_CLOSED')],
    ['ETIMEDOUT while connecting', coded('ETIMEDOUT', connect)],
    ['a refusal under the error of fetch', fetchFailed(coded('ECONNREFUSED', connect))],
    ['a refusal two causes deep', fetchFailed(new Error('x', { cause: coded('ENOTFOUND') }))],
    [
      'every address refused',
      fetchFailed(
        new AggregateError([coded('ECONNREFUSED', connect), coded('ENETUNREACH', connect)]),
      ),
    ],
    ['an error of another realm', { name: 'TypeError', cause: { code: 'ECONNREFUSED' } }],
  ])('is sure of %s', (_, error) => {
    expect(isNotSent(error)).toBe(true)
  })

  it.each([
    ['ECONNRESET', coded('ECONNRESET', { syscall: 'read' })],
    ['ECONNRESET while connecting', coded('ECONNRESET', connect)],
    ['EPIPE', coded('EPIPE', { syscall: 'write' })],
    ['EHOSTUNREACH on an open connection', coded('EHOSTUNREACH', { syscall: 'read' })],
    ['ENETUNREACH on an open connection', coded('ENETUNREACH', { syscall: 'write' })],
    ['ETIMEDOUT on an open connection', coded('ETIMEDOUT', { syscall: 'read' })],
    ['ETIMEDOUT without a system call', coded('ETIMEDOUT')],
    ['a closed socket', coded('UND_ERR_SOCKET')],
    ['a headers timeout', coded('UND_ERR_HEADERS_TIMEOUT')],
    ['a body timeout', coded('UND_ERR_BODY_TIMEOUT')],
    ['an abort', new DOMException('aborted', 'AbortError')],
    ['fetch failed without a cause', new TypeError('fetch failed')],
    [
      'one address refused, another reset',
      new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')]),
    ],
    ['no address at all', new AggregateError([])],
    ['a reset whose cause was a refusal', coded('ECONNRESET', { cause: coded('ECONNREFUSED') })],
    ['a code that is a number', coded(111)],
    ['a text', 'ECONNREFUSED'],
    ['undefined', undefined],
    ['null', null],
  ])('is not sure of %s', (_, error) => {
    expect(isNotSent(error)).toBe(false)
  })

  it('ends on causes that run in a circle', () => {
    const error = new Error('round')
    error.cause = error
    expect(isNotSent(error)).toBe(false)
    expect(errorCode(error)).toBe('Error')
  })
})

describe('errorCode', () => {
  it.each([
    ['the first code of the chain', fetchFailed(coded('ECONNRESET')), 'ECONNRESET'],
    ['the deepest name when nothing has a code', fetchFailed(new RangeError('x')), 'RangeError'],
    [
      'the name of a DOMException, not its number',
      new DOMException('x', 'AbortError'),
      'AbortError',
    ],
    ['a code of another realm', { cause: { code: 'EPIPE' } }, 'EPIPE'],
    ['Error for what is none', 'oops', 'Error'],
    ['Error for null', null, 'Error'],
  ])('finds %s', (_, error, expected) => {
    expect(errorCode(error)).toBe(expected)
  })
})
