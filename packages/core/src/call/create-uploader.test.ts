import { describe, expect, it } from 'vitest'
import { InvalidInputError } from '../errors/invalid-input-error.ts'
import { failureOf, operations, profile, systemError } from '../testing/call-kit.ts'
import { createScriptedTransport } from '../testing/create-scripted-transport.ts'
import type { ScriptedAnswer } from '../testing/create-scripted-transport.ts'
import { createTestClock } from '../testing/create-test-clock.ts'
import { createUploader } from './create-uploader.ts'

const bytes = new Uint8Array([1, 2, 3])
const csv = () => ({ body: bytes, headers: { 'content-type': 'text/csv' } })

const refusesToBeMade = () => {
  throw new Error('made')
}

function setUp(script: readonly ScriptedAnswer[]) {
  const transport = createScriptedTransport(script)
  const upload = createUploader(profile, { transport, clock: createTestClock() })
  return { upload, transport }
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
})
