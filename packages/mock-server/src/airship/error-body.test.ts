import { describe, expect, it } from 'vitest'
import { airship, push, registerOptedIn } from '../testing/calls.ts'
import { createMockServer } from '../world/create-mock-server.ts'
import { errorBody } from './error-body.ts'

const bodyOf = (...asked: Parameters<typeof errorBody>): unknown =>
  JSON.parse(String(errorBody(...asked).body))

describe('what Airship says with a status that was asked for', () => {
  it('has the general shape', async () => {
    const world = createMockServer()
    world.fault({ status: 429, retryAfter: 1 })
    const { status, json } = await push(world)
    expect(status).toBe(429)
    expect(json).toMatchObject({ ok: false, error: 'Too Many Requests', error_code: 42900 })
    expect(json['operation_id']).toEqual(expect.any(String))
  })

  it('is plain text with 401', async () => {
    const world = createMockServer()
    world.fault({ status: 401 })
    expect((await airship(world, '/api/push', '{}')).text).toBe('Unauthorized')
  })

  it('is errors, a text, for a registration', async () => {
    const world = createMockServer()
    world.fault({ operation: 'airship.registerSmsChannel', status: 400 })
    const { json } = await registerOptedIn(world)
    expect(json).toMatchObject({ ok: false, errors: 'Bad Request' })
    expect(json).not.toHaveProperty('error')
  })

  it.each([
    [400, 'invalid_request'],
    [401, 'invalid_client'],
  ])('has no ok from the token endpoint: %i', (status, error) => {
    expect(bodyOf(status, { operation: 'airship.createToken' })).toEqual({ error })
  })
})
