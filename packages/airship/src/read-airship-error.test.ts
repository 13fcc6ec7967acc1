import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientOver, failureOf } from './testing/client-kit.ts'
import { readAirshipError } from './read-airship-error.ts'

const read = (json: unknown, status = 400, text = '') =>
  readAirshipError({ status, headers: {}, json, text })

const location = { line: 1, column: 9 }
const unparsable = {
  ok: false,
  error: 'Could not parse request body.',
  error_code: 40_000,
  details: {
    error: "The key 'alert1' is not allowed in this context",
    path: 'notification.alert1',
    location,
  },
  operation_id: 'op',
}
const blocked = { ok: false, error: 'no', error_code: 50_000, failed_triggers: [{ id: 't' }] }

const shapes: [what: string, json: unknown, message: string | undefined][] = [
  [
    'the one of most places, with a place in the body',
    unparsable,
    "Could not parse request body. The key 'alert1' is not allowed in this context (at notification.alert1)",
  ],
  [
    'the one of registering, with a text in errors',
    { ok: false, errors: 'Unable to retrieve details for sender' },
    'Unable to retrieve details for sender',
  ],
  ['errors that are a list', { errors: ['one', 'two'] }, 'one two'],
  [
    'the one of a custom response',
    { error: 'Unknown id', ok: false, operation_id: 'op' },
    'Unknown id',
  ],
  [
    'the one of an opt-out',
    { ok: false, error: 'no', error_code: 40_902, details: { error: 'malformed sender' } },
    'no malformed sender',
  ],
  [
    'the one of the token endpoint',
    { error: 'invalid_client', error_description: 'unknown client' },
    'invalid_client unknown client',
  ],
  ['the one of pausing', blocked, 'no'],
  ['a message', { message: 'no' }, 'no'],
  ['a message in the details', { error: 'no', details: { message: 'why' } }, 'no why'],
  [
    'details that are a list',
    { error: 'no', details: [{ message: 'a' }, { error: 'b' }] },
    'no a b',
  ],
  ['the same text twice', { error: 'no', details: { error: 'no' } }, 'no'],
  ['details that are null', { error: 'no', details: null }, 'no'],
  ['details that are a text', { error: 'no', details: 'why' }, 'no why'],
  ['an error that is an object', { error: { message: 'why' } }, 'why'],
  ['errors that are an object', { errors: { error: 'why' } }, 'why'],
  ['errors that are objects', { errors: [{ message: 'a' }, { error: 'b' }, 'c'] }, 'a b c'],
  ['an object without words', { error: { reason: 5 }, errors: [{}, null] }, undefined],
  ['an empty text', { error: '' }, undefined],
  ['nothing known', { ok: false }, undefined],
  ['a list', [], undefined],
  ['null', null, undefined],
]

describe('readAirshipError', () => {
  it.each(shapes)('reads %s', (_, json, message) => {
    expect(read(json).message).toBe(message)
  })

  it.each([
    ['a number', 40_202, '40202'],
    ['three digits, as a keyword’s failure has', 400, '400'],
    ['a text', '40202', '40202'],
    ['nothing', undefined, undefined],
    ['an object', {}, undefined],
  ])('takes for the code %s', (_, error_code, code) => {
    expect(read({ error: 'no', error_code }).code).toBe(code)
  })

  it.each([
    ['op', 'op'],
    ['', undefined],
    [5, undefined],
    [undefined, undefined],
  ])('takes the operation id %j', (operation_id, requestId) => {
    expect(read({ error: 'no', operation_id }).requestId).toBe(requestId)
  })

  it('makes a problem of each detail, with its place', () => {
    expect(read(unparsable).problems).toEqual([
      {
        code: '40000',
        title: "The key 'alert1' is not allowed in this context",
        meta: unparsable.details,
      },
    ])
    expect(read({ error: 'no', details: [{ error: 'a' }, { path: 'b' }] }).problems).toEqual([
      { title: 'a', meta: { error: 'a' } },
      { title: 'no', meta: { path: 'b' } },
    ])
  })

  it('makes one problem of a bare refusal, and none of silence', () => {
    expect(read({ errors: 'no' }).problems).toEqual([{ title: 'no', meta: {} }])
    expect(read(blocked).problems).toEqual([
      { code: '50000', title: 'no', meta: { failed_triggers: [{ id: 't' }] } },
    ])
    expect(read({ ok: false }).problems).toEqual([])
  })

  it('takes the bare text of a 401, and of no other status', () => {
    expect(read(undefined, 401, 'Unauthorized\n').message).toBe('Unauthorized')
    expect(read(undefined, 401).message).toBeUndefined()
    expect(read(undefined, 503, 'Unauthorized').message).toBeUndefined()
  })

  it.each(['<html><body>Log in</body></html>', '\n <!DOCTYPE html>', ' \n'])(
    'takes no words from a 401 that is %j',
    (text) => expect(read(undefined, 401, text)).toEqual({}),
  )

  it('says that nothing has changed for a 304, which has no body', () => {
    expect(read(undefined, 304)).toEqual({ message: 'nothing has changed' })
  })

  it('reads whatever comes', () => {
    const names = ['error', 'errors', 'error_code', 'message', 'details', 'path', 'operation_id']
    const anything = fc.dictionary(fc.constantFrom(...names), fc.jsonValue())
    fc.assert(
      fc.property(anything, fc.jsonValue(), (body, details) => {
        const { message, problems } = read({ ...body, details })
        expect(typeof message).toMatch(/^(string|undefined)$/)
        expect(problems).toBeInstanceOf(Array)
      }),
    )
  })
})

describe('an error of the client', () => {
  const number = '15035556789'
  const refusal = {
    ok: false,
    error: `No such number: ${number}`,
    error_code: 40_902,
    details: { error: `+${number} cannot be reached`, path: `audience.${number}` },
    operation_id: 'op',
  }

  const refused = async (status: number, answer: object) => {
    const { client } = clientOver([{ status, ...answer }])
    return failureOf(client.sms.lookup({ msisdn: number, sender: '12345' }))
  }

  it('shows no number, wherever it stands', async () => {
    const error = await refused(400, { json: refusal })
    expect(error).toMatchObject({
      name: 'InvalidRequestError',
      code: '40902',
      requestId: 'op',
      status: 400,
      url: expect.stringMatching(/sms\/15…/),
      body: { error: 'No such number: 15…89' },
      problems: [{ title: '+15…89 cannot be reached', meta: { path: 'audience.15…89' } }],
    })
    expect(String(error)).toContain('No such number: 15…89')
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(number)
  })

  it.each([
    [400, { json: { ok: false } }, 'InvalidRequestError', 'http400'],
    [401, { text: 'Unauthorized' }, 'AuthError', 'http401'],
    [403, { json: { ok: false, error: 'not in your plan' } }, 'AuthError', 'http403'],
    [404, { json: { ok: false, error: 'no', error_code: 40_401 } }, 'NotFoundError', '40401'],
    [406, { text: '' }, 'InvalidRequestError', 'http406'],
    [409, { json: { ok: false, error: 'taken' } }, 'InvalidRequestError', 'http409'],
    [413, { text: '<html>' }, 'InvalidRequestError', 'http413'],
    [304, { text: '' }, 'RedirectError', 'http304'],
    [301, { headers: { location: 'https://evil.example' }, text: '' }, 'RedirectError', 'http301'],
  ])('of a %i %j is a %s with the code %s', async (status, answer, name, code) => {
    expect(await refused(status, answer)).toMatchObject({ name, code, status })
  })

  it('has words of its own where Airship has none', async () => {
    expect(await refused(406, { text: '' })).toMatchObject({
      message: 'airship.lookupSmsChannel answered 406: no body',
    })
  })
})
