import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ALICE,
  airshipHeaders,
  keyHeader,
  messageBody,
  readJson,
  smsPush,
} from '../testing/calls.ts'
import { createMockServer } from '../world/create-mock-server.ts'
import { mswHandlers } from './msw.ts'

const world = createMockServer()
const server = setupServer(...mswHandlers(world))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

const post = () =>
  fetch('https://api.onesignal.com/notifications', {
    method: 'POST',
    headers: { ...keyHeader, 'content-type': 'application/json' },
    body: JSON.stringify(messageBody()),
  })

describe('through msw', () => {
  it('the global fetch reaches the world', async () => {
    const response = await post()
    expect(response.status).toBe(200)
    const { id } = await readJson(response)
    expect(world.phone(ALICE).inbox.at(-1)?.messageId).toBe(id)
  })

  it('Airship is there too', async () => {
    world.airship.project().channel({ phone: ALICE })
    const response = await fetch('https://go.airship.eu/api/push', {
      method: 'POST',
      headers: airshipHeaders,
      body: JSON.stringify(smsPush()),
    })
    expect(response.status).toBe(202)
    expect(world.phone(ALICE).inbox.at(-1)?.text).toBe('Hi')
  })

  it('a status fault arrives with its headers', async () => {
    world.fault({ status: 429, retryAfter: 3 })
    const response = await post()
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3'])
  })

  it('a connection that dies is a failed fetch', async () => {
    world.fault({ reset: 'before' })
    await expect(post()).rejects.toThrow('fetch failed')
  })
})
