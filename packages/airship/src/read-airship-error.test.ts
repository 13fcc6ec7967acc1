import { describe, expect, it } from 'vitest'
import { readAirshipError } from './read-airship-error.ts'

describe('readAirshipError', () => {
  it.each([
    [
      'errors as a text',
      { ok: false, errors: 'Unable to retrieve details for sender' },
      'Unable to retrieve details for sender',
    ],
    [
      'error with details',
      {
        error: 'Could not parse request body.',
        error_code: 40000,
        details: { error: "The key 'x' is not allowed", path: 'notification.x' },
        operation_id: 'op',
      },
      "Could not parse request body. The key 'x' is not allowed (at notification.x)",
    ],
    ['the same text twice', { error: 'no', details: { error: 'no' } }, 'no'],
    [
      'the token endpoint',
      { error: 'invalid_client', error_description: 'unknown client' },
      'invalid_client unknown client',
    ],
    ['message', { message: 'no' }, 'no'],
    ['nothing known', { ok: false }, undefined],
    ['details that are null', { error: 'no', details: null }, 'no'],
  ])('reads %s', (_, json, message) => {
    expect(readAirshipError({ status: 400, headers: {}, json, text: '' }).message).toBe(message)
  })

  it('gives the code and the operation id', () => {
    const json = { error: 'no', error_code: 40202, operation_id: 'op' }
    expect(readAirshipError({ status: 400, headers: {}, json, text: '' })).toMatchObject({
      code: '40202',
      requestId: 'op',
    })
  })

  it('takes the bare text of a 401, and of no other status', () => {
    const answer = { headers: {}, json: undefined, text: 'Unauthorized\n' }
    expect(readAirshipError({ ...answer, status: 401 }).message).toBe('Unauthorized')
    expect(readAirshipError({ ...answer, status: 503 }).message).toBeUndefined()
  })
})
