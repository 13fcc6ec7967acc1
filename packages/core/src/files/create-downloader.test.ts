import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InvalidInputError } from '../errors/invalid-input-error.ts'
import { InvalidRequestError } from '../errors/invalid-request-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { failureAs, failureOf, systemError } from '../testing/call-kit.ts'
import { createTestClock } from '../testing/create-test-clock.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { WireStream } from '../wire/wire-stream.ts'
import { createDownloader } from './create-downloader.ts'

const URL_OF_FILE = 'https://files.example.com/export.csv.gz?signature=abcdefgh12345678'

type Answer = (request: WireRequest) => Promise<WireStream>

const bytes = (text: string) => new TextEncoder().encode(text)

const streamOf = (...chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = chunks.shift()
      if (next === undefined) controller.close()
      else controller.enqueue(next)
    },
  })

const chunksOf = (data: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(data.length / size) }, (_, index) =>
    data.subarray(index * size, (index + 1) * size),
  )

const status =
  (code: number): Answer =>
  async () => ({ status: code, headers: {}, body: streamOf(bytes('<Error>AccessDenied</Error>')) })

const file =
  (...chunks: Uint8Array[]): Answer =>
  async () => ({ status: 200, headers: {}, body: streamOf(...chunks) })

/** A store that answers in this order, and the requests that it saw. */
function setUp(answers: readonly Answer[], baseUrl = 'https://api.example.com') {
  const requests: WireRequest[] = []
  const clock = createTestClock()
  const open: Answer = (request) => {
    const answer = answers[requests.push(request) - 1]
    if (answer === undefined) throw new Error('nobody expected this request')
    return answer(request)
  }
  const transport = Object.assign(notForFiles.bind(undefined), { open })
  const download = createDownloader('test.download', baseUrl, {
    transport,
    clock,
    random: () => 0.5,
  })
  return { download, requests, clock }
}

const notForFiles = () => Promise.reject(new Error('not for files'))

const broken: Answer = () => Promise.reject(systemError('ECONNRESET'))

const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

describe('a file', () => {
  it('is fetched without credentials', async () => {
    const { download, requests } = setUp([file(bytes('a,b\n'))])
    expect(await textOf(await download(URL_OF_FILE))).toBe('a,b\n')
    expect(requests).toMatchObject([{ method: 'GET', url: URL_OF_FILE, headers: {} }])
  })

  it.each([
    ['in one piece', (packed: Uint8Array) => [packed]],
    ['byte by byte', (packed: Uint8Array) => Array.from(packed, (byte) => Uint8Array.of(byte))],
    ['after an empty piece', (packed: Uint8Array) => [new Uint8Array(), packed]],
  ])('is unpacked when it comes as gzip %s', async (_how, cut) => {
    const { download } = setUp([file(...cut(gzipSync('id,token\n1,2\n')))])
    expect(await textOf(await download(URL_OF_FILE))).toBe('id,token\n1,2\n')
  })

  it.each([[''], ['x'], ['\u001f']])('that holds %j is handed on as it is', async (content) => {
    const { download } = setUp([file(...(content === '' ? [] : [bytes(content)]))])
    expect(await textOf(await download(URL_OF_FILE))).toBe(content)
  })

  it('is unpacked when it is several files of gzip in one', async () => {
    const { download } = setUp([file(Buffer.concat([gzipSync('a,b\n'), gzipSync('c,d\n')]))])
    expect(await textOf(await download(URL_OF_FILE))).toBe('a,b\nc,d\n')
  })

  it('is unpacked no faster than it is asked for', async () => {
    const packed = gzipSync(Buffer.alloc(40_000_000))
    const { download } = setUp([file(...chunksOf(packed, 1_000))])
    const reader = (await download(URL_OF_FILE)).getReader()
    let length = 0
    for (let count = 0; count < 3; count += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const { value } = await reader.read()
      length += value?.length ?? 0
    }
    expect(length).toBeGreaterThan(0)
    expect(length).toBeLessThan(1_000_000)
    await reader.cancel()
  })

  it('is read no faster than it is asked for', async () => {
    let given = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          given += 1
          controller.enqueue(bytes('some bytes'))
        },
      },
      { highWaterMark: 0 },
    )
    const { download } = setUp([async () => ({ status: 200, headers: {}, body })])
    const reader = (await download(URL_OF_FILE)).getReader()
    await reader.read()
    expect(given).toBeLessThan(4)
    await reader.cancel()
  })
})

describe('a file that is not there yet', () => {
  it.each([[403], [404], [429], [500], [503]])('is looked for again after a %i', async (code) => {
    const { download, requests } = setUp([status(code), status(code), file(bytes('late'))])
    expect(await textOf(await download(URL_OF_FILE))).toBe('late')
    expect(requests).toHaveLength(3)
  })

  it('is looked for again after a connection that broke', async () => {
    const { download } = setUp([broken, file(bytes('late'))])
    expect(await textOf(await download(URL_OF_FILE))).toBe('late')
  })

  it('ends in a TimeoutError once the deadline would pass', async () => {
    const { download, clock } = setUp(Array.from({ length: 50 }, () => status(404)))
    const startedAt = clock.now()
    const error = await failureAs(TimeoutError, download(URL_OF_FILE, { deadlineMs: 60_000 }))
    expect(error).toMatchObject({ limit: 'deadline', timeoutMs: 60_000 })
    expect(clock.now() - startedAt).toBeLessThan(60_000)
  })

  it('is given up when the caller aborts, with the reason of the caller', async () => {
    const controller = new AbortController()
    const stop: Answer = (request) => {
      controller.abort('enough')
      return status(404)(request)
    }
    const { download } = setUp([stop])
    expect(await failureOf(download(URL_OF_FILE, { signal: controller.signal }))).toBe('enough')
  })
})

describe('a download that cannot be meant', () => {
  it.each([
    [{ deadlineMs: Number.NaN }, 'deadlineMs'],
    [{ idleTimeoutMs: 0 }, 'idleTimeoutMs'],
    [{ poll: { baseMs: 0 } }, 'poll.baseMs'],
    [{ poll: { baseMs: 50, maxMs: 20 } }, 'poll.maxMs'],
  ])('does not begin with %j', async (options, setting) => {
    const { download, requests } = setUp([])
    await expect(download(URL_OF_FILE, options)).rejects.toMatchObject({
      name: 'ConfigurationError',
      setting,
    })
    expect(requests).toEqual([])
  })

  it('does not go round a transport that cannot stream', async () => {
    const transport = notForFiles
    const download = createDownloader('test.download', 'https://api.example.com', { transport })
    await expect(download(URL_OF_FILE)).rejects.toMatchObject({
      name: 'ConfigurationError',
      setting: 'transport',
    })
  })

  it('tells what was seen last when its time is over', async () => {
    const { download } = setUp(Array.from({ length: 50 }, () => status(403)))
    const error = await failureAs(TimeoutError, download(URL_OF_FILE, { deadlineMs: 20_000 }))
    expect(error.message).toContain('403')
    expect(error.cause).toMatchObject({ name: 'AuthError', status: 403 })
    expect(error.attempts.length).toBeGreaterThan(1)
  })

  it('says that a file is damaged', async () => {
    const packed = gzipSync('a,b'.repeat(1_000))
    const { download } = setUp([file(packed.subarray(0, 20))])
    const stream = await download(URL_OF_FILE)
    expect(await failureOf(textOf(stream))).toMatchObject({ name: 'UnreadableResponseError' })
  })

  it('lets go of the connection when the caller aborts between two reads', async () => {
    const controller = new AbortController()
    let cancelled: unknown
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(bytes('some bytes')),
      cancel: (reason) => void (cancelled = reason),
    })
    const { download } = setUp([async () => ({ status: 200, headers: {}, body })])
    const reader = (await download(URL_OF_FILE, { signal: controller.signal })).getReader()
    await reader.read()
    controller.abort('enough')
    expect(await failureOf(reader.read())).toBe('enough')
    expect(cancelled).toBe('enough')
  })
})

describe('a download that fails', () => {
  it.each([[400], [410], [302]])('is refused for good with %i', async (code) => {
    const { download, requests } = setUp([status(code)])
    await expect(download(URL_OF_FILE)).rejects.toMatchObject({ status: code })
    expect(requests).toHaveLength(1)
  })

  it('does not show the query, which is often a key', async () => {
    const { download } = setUp([status(400)])
    const error = await failureAs(InvalidRequestError, download(URL_OF_FILE))
    expect(error.url).toBe('https://files.example.com/export.csv.gz')
    expect(JSON.stringify([error.message, error.reveal()])).not.toContain('abcdefgh')
  })

  it('fails the stream when the connection breaks off in the file', async () => {
    let pulls = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1
        if (pulls === 1) controller.enqueue(bytes('first,'))
        else controller.error(systemError('ECONNRESET'))
      },
    })
    const { download } = setUp([async () => ({ status: 200, headers: {}, body })])
    const stream = await download(URL_OF_FILE)
    expect(await failureAs(NetworkError, textOf(stream))).toMatchObject({ code: 'ECONNRESET' })
  })

  it('fails the stream when the next piece never comes', async () => {
    let pulls = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1
        if (pulls === 1) controller.enqueue(bytes('first,'))
        return pulls === 1 ? undefined : new Promise<void>(() => undefined)
      },
    })
    const { download, clock } = setUp([async () => ({ status: 200, headers: {}, body })])
    const reader = (await download(URL_OF_FILE, { idleTimeoutMs: 5_000 })).getReader()
    await reader.read()
    const next = failureAs(TimeoutError, reader.read())
    clock.advance(5_000)
    expect(await next).toMatchObject({ timeoutMs: 5_000 })
  })

  it.each([['ftp://files.example.com/x'], ['nonsense'], ['http://files.example.com/x']])(
    'does not begin at %s, and does not repeat the address',
    async (url) => {
      const { download, requests } = setUp([])
      const error = await failureAs(InvalidInputError, download(url))
      expect(error.message).toContain('https://')
      expect(error.message).not.toContain('files.example.com')
      expect(requests).toEqual([])
    },
  )

  it('goes in the clear only where the API itself does', async () => {
    const { download } = setUp([file(bytes('ok'))], 'http://127.0.0.1:4010')
    expect(await textOf(await download('http://127.0.0.1:4010/files/1'))).toBe('ok')
  })
})
