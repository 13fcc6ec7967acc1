import { describe, expect, it } from 'vitest'
import { InvalidInputError } from '../errors/invalid-input-error.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import type { Authorizer } from '../pipeline/auth.ts'
import {
  deaf,
  failureAs,
  failureOf,
  operations,
  profile,
  settle,
  systemError,
} from '../testing/call-kit.ts'
import { createScriptedTransport } from '../testing/create-scripted-transport.ts'
import type { ScriptedAnswer } from '../testing/create-scripted-transport.ts'
import { createTestClock } from '../testing/create-test-clock.ts'
import { createUploader } from './create-uploader.ts'

const bytes = new Uint8Array([1, 2, 3])
const csv = () => ({ body: bytes, headers: { 'content-type': 'text/csv' } })

const refusesToBeMade = () => {
  throw new Error('made')
}

/** A file that is never finished; it says what it was told to stop for. */
function createEndless() {
  const told: unknown[] = []
  const make = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => told.push(signal.reason))
    return new Promise<never>(() => undefined)
  }
  return { make, told }
}

function setUp(script: readonly ScriptedAnswer[], authorizer: Authorizer = profile.authorizer) {
  const transport = createScriptedTransport(script)
  const clock = createTestClock()
  const upload = createUploader({ ...profile, authorizer }, { transport, clock })
  return { upload, transport, clock }
}

describe('createUploader', () => {
  it('sends the file under its own content type, with the credentials of every call', async () => {
    const { upload, transport } = setUp([{ json: { ok: true } }])
    await expect(upload(operations.safe, {}, csv)).resolves.toEqual({ ok: true })
    expect(transport.requests[0]).toMatchObject({
      bytes,
      headers: {
        'content-type': 'text/csv',
        authorization: expect.stringMatching(/^Basic /) as string,
      },
    })
  })

  it('sends the whole file again after a lost connection', async () => {
    const { upload, transport } = setUp([systemError('ECONNRESET'), { json: { ok: true } }])
    const { attempts } = await upload(operations.safe, {}, csv).withResponse()
    expect(attempts).toHaveLength(2)
    expect(transport.requests.map((request) => request.bytes)).toEqual([bytes, bytes])
  })

  it('makes the file once, however often it is sent', async () => {
    let made = 0
    const { upload } = setUp([systemError('ECONNRESET'), { json: {} }])
    await upload(operations.safe, {}, () => ({ ...csv(), body: String((made += 1)) }))
    expect(made).toBe(1)
  })

  it('rejects with what making the file throws, and sends nothing', async () => {
    const { upload, transport } = setUp([])
    const error = new InvalidInputError('test.safe', [
      { path: 'rows', message: 'must not be empty' },
    ])
    expect(await failureOf(upload(operations.safe, {}, () => Promise.reject(error)))).toBe(error)
    expect(transport.requests).toHaveLength(0)
  })

  it('does not even begin to make a file for a call that is aborted', async () => {
    const { upload } = setUp([])
    const signal = AbortSignal.abort(new Error('enough'))
    const error = await failureOf(upload(operations.safe, {}, refusesToBeMade, { signal }))
    expect(error).toMatchObject({ message: 'enough' })
  })

  it('does not begin to make a file for a path that leads somewhere else', async () => {
    const { upload } = setUp([])
    const call = upload(operations.read, { path: { msisdn: '..' } }, refusesToBeMade)
    expect(await failureAs(InvalidInputError, call)).toMatchObject({
      problems: [{ path: 'msisdn' }],
    })
  })

  it('does not begin to make a file that its credential cannot send', async () => {
    const refusal = new ConfigurationError('a token is needed', { setting: 'token' })
    const { upload } = setUp([], { headers: () => Promise.reject(refusal) })
    expect(await failureOf(upload(operations.safe, {}, refusesToBeMade))).toBe(refusal)
  })

  it.each([0, -1, Number.NaN])('does not begin to make a file within %d ms', async (deadlineMs) => {
    const { upload } = setUp([])
    const call = upload(operations.safe, {}, refusesToBeMade, { deadlineMs })
    expect(await failureAs(ConfigurationError, call)).toMatchObject({ setting: 'deadlineMs' })
  })
})

describe('a file that takes long to make', () => {
  it('is given up at the deadline, and nothing was sent', async () => {
    const { upload, transport, clock } = setUp([])
    const { make, told } = createEndless()
    const failure = failureAs(
      TimeoutError,
      upload(operations.safe, {}, make, { deadlineMs: 5_000 }),
    )
    await settle()
    clock.advance(4_999)
    await settle()
    expect(told).toEqual([])
    clock.advance(1)
    expect(await failure).toMatchObject({
      limit: 'deadline',
      timeoutMs: 5_000,
      outcome: 'not-sent',
      operation: 'test.safe',
      attempts: [],
    })
    expect([told.length, transport.requests]).toEqual([1, []])
  })

  it('ends with the reason of the signal, and its maker is told', async () => {
    const { upload, transport } = setUp([])
    const { make, told } = createEndless()
    const controller = new AbortController()
    const failure = failureOf(upload(operations.unsafe, {}, make, { signal: controller.signal }))
    await settle()
    controller.abort('enough')
    expect(await failure).toBe('enough')
    expect([told, transport.requests]).toEqual([['enough'], []])
  })

  it('leaves the sending only the rest of the time', async () => {
    const { upload, clock } = setUp([deaf])
    const make = () => {
      clock.advance(3_000)
      return csv()
    }
    const failure = failureAs(
      TimeoutError,
      upload(operations.safe, {}, make, { deadlineMs: 5_000 }),
    )
    await settle()
    clock.advance(2_000)
    expect(await failure).toMatchObject({ limit: 'deadline', attempts: [{ attempt: 1 }] })
  })
})

describe('a credential that takes long', () => {
  const never: Authorizer = { headers: () => new Promise(() => undefined) }

  it('is not waited for past the deadline', async () => {
    const { upload, clock } = setUp([], never)
    const failure = failureAs(TimeoutError, upload(operations.safe, {}, refusesToBeMade))
    await settle()
    clock.advance(60_000)
    expect(await failure).toMatchObject({ limit: 'deadline', outcome: 'not-sent' })
  })

  it('is not waited for once the call is given up, and no file is made when it comes', async () => {
    const { promise, resolve } = Promise.withResolvers<Readonly<Record<string, string>>>()
    const { upload } = setUp([], { headers: () => promise })
    let isMade = false
    const make = () => {
      isMade = true
      return csv()
    }
    const controller = new AbortController()
    const failure = failureOf(upload(operations.safe, {}, make, { signal: controller.signal }))
    controller.abort('enough')
    expect(await failure).toBe('enough')
    resolve({})
    await settle()
    expect(isMade).toBe(false)
  })
})
