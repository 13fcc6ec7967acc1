import { describe, expect, it } from 'vitest'
import { deliver, header, setUp, textOf } from './support/inbound-stage.ts'

describe('paths and methods', () => {
  it.each([
    [undefined, 'POST', '/any/where', 200],
    [undefined, 'PUT', '/any/where', 405],
    [undefined, 'GET', '/validate', 405],
    ['/airship', 'POST', '/airship/inbound-sms', 200],
    ['/airship/', 'POST', '/airship/inbound-sms?a=b', 200],
    ['/', 'POST', '/inbound-sms', 200],
    ['/airship', 'DELETE', '/airship/inbound-sms', 405],
    ['/airship', 'POST', '/airship', 404],
    ['/airship', 'POST', '/airship/inbound-sms/', 404],
    ['/airship', 'GET', '/airship/validate', 404],
    ['/airship', 'POST', '/other/inbound-sms', 404],
  ])('with the path %s, %s %s is answered with %i', async (root, method, path, status) => {
    const { statusOf, messages } = setUp(root === undefined ? {} : { path: root })
    const body = method === 'GET' ? null : JSON.stringify(textOf('1'))
    expect(await statusOf(deliver(body, { method, path }))).toBe(status)
    expect(messages).toHaveLength(status === 200 ? 1 : 0)
  })

  it.each([
    [undefined, '/any/where'],
    ['/airship', '/airship/validate'],
  ])('with the path %s and a code, GET %s is answered with the code', async (root, path) => {
    const response = await ask(root, path)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ confirmation_code: '0b8f3c1e' })
  })

  it.each([
    ['/airship', '/airship/inbound-sms', 405],
    ['/airship', '/validate', 404],
  ])('with the path %s and a code, GET %s is answered with %i', async (root, path, status) => {
    const response = await ask(root, path)
    expect(response.status).toBe(status)
    expect(await response.text()).not.toContain('0b8f3c1e')
  })

  it('says which methods will do', async () => {
    const { handler } = setUp({ confirmationCode: '0b8f3c1e' })
    const response = await handler(deliver('{}', { method: 'PUT', headers: header }))
    expect(response.headers.get('allow')).toBe('POST, GET')
  })
})

function ask(root: string | undefined, path: string): Promise<Response> {
  const { handler } = setUp({
    confirmationCode: '0b8f3c1e',
    ...(root === undefined ? {} : { path: root }),
  })
  return handler(deliver(null, { method: 'GET', path }))
}
