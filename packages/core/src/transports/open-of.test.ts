import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { WireStream } from '../wire/wire-stream.ts'
import { openOf } from './open-of.ts'

const request: WireRequest = { method: 'GET', url: 'https://api.example.com/a', headers: {} }

const answer = (status: number): WireStream => ({ status, headers: {}, body: null })

const createSend = () => () => Promise.reject(new Error('not streamed'))

const fetch = () => Promise.resolve(new Response('a', { status: 206 }))

describe('openOf', () => {
  it('calls the open() of a transport as its own method', async () => {
    const transport = Object.assign(createSend(), {
      status: 207,
      open(this: { readonly status: number }) {
        return Promise.resolve(answer(this.status))
      },
    })
    expect(await openOf({ transport })(request)).toEqual(answer(207))
  })

  it('streams through the fetch that it is given', async () => {
    const { status, body } = await openOf({ fetch })(request)
    expect([status, await new Response(body).text()]).toEqual([206, 'a'])
  })

  it('refuses a transport without open()', () => {
    expect(() => openOf({ transport: createSend() })).toThrow(ConfigurationError)
  })
})
