import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { header, setUp, textOf } from './support/inbound-stage.ts'
import { toNodeListener } from './to-node-listener.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A server of Node with a handler for `/airship`, and what the handler kept. */
async function serve() {
  const stage = setUp({ path: '/airship', confirmationCode: '0b8f3c1e' })
  const server = createServer(toNodeListener(stage.handler))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => server.close().closeAllConnections())
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo
  return { ...stage, url: `http://127.0.0.1:${port}` }
}

describe('toNodeListener', () => {
  it('hands on a text at its path, and nothing elsewhere', async () => {
    const { url, messages } = await serve()
    const post = (path: string) =>
      fetch(url + path, { method: 'POST', headers: header, body: JSON.stringify(textOf('1')) })
    expect((await post('/airship/inbound-sms')).status).toBe(200)
    expect((await post('/inbound-sms')).status).toBe(404)
    expect(messages).toHaveLength(1)
  })

  it('answers the question for the confirmation code', async () => {
    const { url } = await serve()
    const response = await fetch(`${url}/airship/validate`, { headers: header })
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ confirmation_code: '0b8f3c1e' })
  })

  it('refuses other methods', async () => {
    const { url } = await serve()
    const response = await fetch(`${url}/airship/inbound-sms`, { method: 'PUT', headers: header })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, GET'])
  })
})
