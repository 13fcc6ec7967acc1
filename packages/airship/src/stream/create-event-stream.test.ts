import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { EventStreamError } from './event-stream-error.ts'
import {
  bodyOf,
  event,
  httpError,
  idleError,
  lines,
  networkError,
  offsetUpdate,
  read,
  readAll,
  scriptIsOver,
  setUp,
} from './support/stream-kit.ts'
import type { Answer, TestEvent } from './support/stream-kit.ts'

describe('an event stream', () => {
  it('hands events over as they come', async () => {
    const { stream } = setUp([['\n', lines(1, 2), '\n\n', lines(3), 'silence']])
    const events: TestEvent[] = []
    for await (const one of stream) if (events.push(one) === 3) break
    expect(events).toEqual([event(1), event(2), event(3)])
  })

  it('hands over the same events wherever the pieces begin and end', async () => {
    const text = `\n${lines(1, 2)}\r\n{"id":"x","type":"NEW_TYPE","offset":"3","body":"é€😀"}\r\n${lines(4)}`
    const bytes = new TextEncoder().encode(text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40)), async (sizes) => {
        let at = 0
        const pieces = [...sizes, bytes.length].map((size) => bytes.subarray(at, (at += size)))
        const { stream } = setUp([[...pieces, 'silence']])
        expect(await read(stream, 4)).toEqual(['1', '2', '3', '4'])
      }),
      { numRuns: 50 },
    )
  })

  it('hands over events of types that nobody knows yet', async () => {
    const { stream } = setUp([['{"type":"NEW_TYPE","offset":"1","new_field":[1]}\n', 'silence']])
    for await (const one of stream) {
      expect(one).toEqual({ type: 'NEW_TYPE', offset: '1', new_field: [1] })
      break
    }
  })

  it('opens nothing before it is read', () => {
    const { requests } = setUp([])
    expect(requests).toEqual([])
  })

  it('reads no faster than the loop', async () => {
    const connection = bodyOf(lines(1, 2), lines(3), lines(4), 'silence')
    const { stream } = setUp([connection])
    const pulls: number[] = []
    for await (const { offset } of stream) {
      pulls.push(connection.seen.pulls)
      if (offset === '3') break
    }
    expect(pulls).toEqual([1, 1, 2])
  })

  it('lets the limits of a call bound each opening', async () => {
    const { stream, limits } = setUp([[lines(1), 'silence']], { maxAttempts: 2, deadlineMs: 5_000 })
    await read(stream, 1)
    expect(limits).toMatchObject([{ maxAttempts: 2, deadlineMs: 5_000, idleTimeoutMs: 90_000 }])
  })
})

/** Every row of the table of answers that are no stream. */
const noStreams: [what: string, answer: Answer, words: RegExp][] = [
  ['a page', { headers: { 'content-type': 'text/html; charset=utf-8' } }, /\(200\) is a page/],
  ['a page in capitals', { headers: { 'content-type': 'TEXT/HTML' } }, /is a page \(TEXT\/HTML\)/],
  ['a page of XML', { headers: { 'content-type': 'application/xhtml+xml' } }, /is a page/],
  ['a 204', { status: 204 }, /\(204\) has no body/],
]

describe('an answer that is no stream', () => {
  it.each(noStreams)('ends the stream for good: %s', async (_, answer, words) => {
    const body = bodyOf(lines(1))
    const { stream, requests } = setUp([{ ...body, ...answer }])
    const { offsets, error } = await readAll(stream)
    expect(error).toBeInstanceOf(EventStreamError)
    expect(error).toMatchObject({ code: 'noStream', message: expect.stringMatching(words) })
    expect([offsets, requests.length, body.seen.isCancelled]).toEqual([[], 1, true])
  })

  it('ends it also where it stands for a connection that was lost', async () => {
    const page = { ...bodyOf('<html>'), headers: { 'content-type': 'text/html' } }
    const { stream } = setUp([[lines(1)], page])
    expect(await readAll(stream)).toMatchObject({ offsets: ['1'], error: { code: 'noStream' } })
  })

  it.each([undefined, 'application/json', 'application/vnd.urbanairship+x-ndjson; version=3', ''])(
    'is none with the type %j',
    async (type) => {
      const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
      const { stream } = setUp([{ ...bodyOf(lines(1), 'silence'), headers }])
      expect(await read(stream, 1)).toEqual(['1'])
    },
  )
})

describe('where a stream is', () => {
  it('is behind the last event that was taken, not the one in hand', async () => {
    const { stream } = setUp([[lines(1, 2, 3), 'silence']])
    const seen: unknown[] = []
    for await (const { offset } of stream) {
      seen.push([offset, stream.offset])
      if (offset === '3') break
    }
    expect(seen).toEqual([
      ['1', undefined],
      ['2', '1'],
      ['3', '2'],
    ])
    expect(stream.offset).toBe('2')
  })

  it('is what the request names, before anything came', () => {
    expect(setUp([], {}, { resume_offset: '41' }).stream.offset).toBe('41')
  })

  it('is told to onOffset once an event was taken, and the next event waits for it', async () => {
    const told: string[] = []
    const onOffset = async (offset: string) => {
      await Promise.resolve()
      told.push(offset)
    }
    const { stream } = setUp([[lines(1, 2, 3), 'silence']], { onOffset })
    const seen: unknown[] = []
    for await (const { offset } of stream) {
      seen.push([offset, [...told]])
      if (offset === '3') break
    }
    expect(seen).toEqual([
      ['1', []],
      ['2', ['1']],
      ['3', ['1', '2']],
    ])
    expect(told).toEqual(['1', '2'])
  })

  it('moves with offset updates, which are no events', async () => {
    const told: string[] = []
    const { stream, requests } = setUp(
      [
        [lines(1), offsetUpdate(5), offsetUpdate(5)],
        [lines(6), 'silence'],
      ],
      { onOffset: (offset) => void told.push(offset) },
    )
    expect(await read(stream, 2)).toEqual(['1', '6'])
    expect(told).toEqual(['1', '5'])
    expect(requests).toEqual([{ start: 'EARLIEST' }, { resume_offset: '5' }])
  })

  it('is found again by a second loop, which gets what the first had in hand', async () => {
    const { stream, requests } = setUp([
      [lines(1, 2), 'silence'],
      [lines(2, 3), 'silence'],
    ])
    expect(await read(stream, 2)).toEqual(['1', '2'])
    expect(await read(stream, 2)).toEqual(['2', '3'])
    expect(requests[1]).toEqual({ resume_offset: '1' })
  })

  it('ends the loop when it cannot be stored', async () => {
    const full = new Error('the disk is full')
    const { stream } = setUp([[lines(1, 2), 'silence']], { onOffset: () => Promise.reject(full) })
    expect(await readAll(stream)).toEqual({ offsets: ['1'], error: full })
  })

  it('ends the loop when storing it fails in the way of a lost connection', async () => {
    const error = networkError()
    const { stream, requests } = setUp([[lines(1, 2)]], { onOffset: () => Promise.reject(error) })
    expect(await readAll(stream)).toEqual({ offsets: ['1'], error })
    expect(requests).toHaveLength(1)
  })
})

describe('a lost connection', () => {
  it.each([
    ['ended', []],
    ['dropped', [networkError()]],
    ['idle', [idleError()]],
    ['dropped', ['{"type":"CUS', networkError()]],
    ['ended', ['{"type":"CUS']],
  ] as const)('that %s is opened again behind the last event (%#)', async (reason, ending) => {
    const told: unknown[] = []
    const { stream, requests } = setUp(
      [
        [lines(1, 2), ...ending],
        [lines(3), 'silence'],
      ],
      {
        onReconnect: ({ reason: why, attempt, offset }) => told.push([why, attempt, offset]),
      },
    )
    expect(await read(stream, 3)).toEqual(['1', '2', '3'])
    expect(requests).toEqual([{ start: 'EARLIEST' }, { resume_offset: '2' }])
    expect(told).toEqual([[reason, 1, '2']])
  })

  it('keeps the other fields of the request', async () => {
    const filters = [{ types: ['CUSTOM'] }]
    const { stream, requests } = setUp([[lines(1)], [lines(2), 'silence']], {}, {
      start: 'LATEST',
      filters,
    } as { start: string })
    await read(stream, 2)
    expect(requests).toEqual([
      { start: 'LATEST', filters },
      { resume_offset: '1', filters },
    ])
  })

  it('is opened with the request that was given first, whatever becomes of that object', async () => {
    const request: { start?: string } = { start: 'LATEST' }
    const { stream, requests } = setUp([['\n'], [lines(1), 'silence']], {}, request)
    delete request.start
    await read(stream, 1)
    expect(requests).toEqual([{ start: 'LATEST' }, { start: 'LATEST' }])
  })

  it('is opened as before as long as no offset came', async () => {
    const { stream, requests } = setUp([['\n'], [lines(1), 'silence']])
    await read(stream, 1)
    expect(requests).toEqual([{ start: 'EARLIEST' }, { start: 'EARLIEST' }])
  })

  it.each([
    ['resumes with the event of the offset', lines(2, 3)],
    ['repeats the last events', lines(1, 2, 3)],
    ['tells an event again under another offset', lines(3).replace('"3"', '"9"') + lines(3)],
  ])('brings no event twice where Airship %s', async (_how, again) => {
    const { stream } = setUp([[lines(1, 2)], [again, lines(4), 'silence']])
    const offsets = await read(stream, 4)
    expect(offsets.map((offset) => offset.replace('9', '3'))).toEqual(['1', '2', '3', '4'])
  })

  it('brings the event of the offset no second time to a new process', async () => {
    const { stream } = setUp([[lines(7, 8), 'silence']], {}, { resume_offset: '7' })
    expect(await read(stream, 1)).toEqual(['8'])
  })

  it('brings an event again that is older than the ids that are remembered', async () => {
    const { stream } = setUp([[lines(1, 2, 3)], [lines(1, 4), 'silence']], { rememberedIds: 2 })
    expect(await read(stream, 5)).toEqual(['1', '2', '3', '1', '4'])
  })

  it('takes a last line without its end when it is whole', async () => {
    const { stream } = setUp([[lines(1, 2).trimEnd()], [lines(3), 'silence']])
    expect(await read(stream, 3)).toEqual(['1', '2', '3'])
  })

  it('does not say that a line is unreadable which broke off', async () => {
    const unreadable: unknown[] = []
    const { stream } = setUp(
      [
        [lines(1), '{"type":'],
        [lines(2), 'silence'],
      ],
      {
        onUnreadable: (line) => void unreadable.push(line),
      },
    )
    await read(stream, 2)
    expect(unreadable).toEqual([])
  })
})

describe('an opening that fails', () => {
  it.each([[400], [401], [402], [403], [410], [422], [429], [500], [501], [503]])(
    'ends the loop with %i when it is the first',
    async (status) => {
      const refusal = httpError(status)
      const { stream, requests } = setUp([refusal])
      const { error } = await readAll(stream)
      expect(status === 402 ? (error as Error).cause : error).toBe(refusal)
      expect(requests).toHaveLength(1)
    },
  )

  it('ends the loop when nothing answers and it is the first', async () => {
    const error = networkError()
    expect(await readAll(setUp([error]).stream)).toEqual({ offsets: [], error })
  })

  it.each([[400], [401], [402], [403], [410], [422], [501], [505]])(
    'ends the loop with %i when it was open before',
    async (status) => {
      const refusal = httpError(status)
      const { stream } = setUp([[lines(1)], refusal])
      const { offsets, error } = await readAll(stream)
      expect(offsets).toEqual(['1'])
      expect(status === 402 ? (error as Error).cause : error).toBe(refusal)
      expect(stream.offset).toBe('1')
    },
  )

  it.each([
    ['refused', httpError(429)],
    ['refused', httpError(500)],
    ['refused', httpError(503)],
    ['unreachable', networkError()],
    ['unreachable', idleError()],
    ['noData', httpError(404)],
  ] as const)(
    'is made again when it is %s and it was open before (%#)',
    async (reason, failure) => {
      const told: unknown[] = []
      const { stream } = setUp([[lines(1)], failure, [lines(2), 'silence']], {
        onReconnect: ({ reason: why, error }) => told.push([why, error]),
      })
      expect(await read(stream, 2)).toEqual(['1', '2'])
      expect(told).toEqual([
        ['ended', undefined],
        [reason, failure],
      ])
    },
  )

  it('is made again while there are no data, even when it is the first', async () => {
    const { stream } = setUp([httpError(404), httpError(404), [lines(1), 'silence']])
    expect(await read(stream, 1)).toEqual(['1'])
  })

  it('says what to do about too many connections', async () => {
    const { error } = await readAll(setUp([httpError(402)]).stream)
    expect(error).toMatchObject({ name: 'EventStreamError', code: 'tooManyConnections' })
    expect(String(error)).toContain("whenTooMany: 'wait'")
  })

  it('is made again with too many connections when asked to', async () => {
    const { stream } = setUp([httpError(402), [lines(1), 'silence']], { whenTooMany: 'wait' })
    expect(await read(stream, 1)).toEqual(['1'])
  })
})

/** Reads so many events: the waits that it took. */
async function waitsOf(openings: Parameters<typeof setUp>[0], count: number) {
  const { stream, clock } = setUp(openings)
  await read(stream, count)
  return clock.waits
}

describe('the wait before a connection', () => {
  it('doubles its bound, up to the maximum', async () => {
    const failures = Array.from({ length: 8 }, () => httpError(500))
    const waits = await waitsOf([[lines(1)], ...failures, [lines(2), 'silence']], 2)
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  })

  it('begins anew after a new event', async () => {
    const openings = [[lines(1)], httpError(500), [lines(2)], [lines(3), 'silence']] as const
    expect(await waitsOf(openings, 3)).toEqual([500, 1_000, 500])
  })

  it('begins anew after an offset update', async () => {
    const openings = [[lines(1)], httpError(500), [offsetUpdate(2)], [lines(3), 'silence']] as const
    expect(await waitsOf(openings, 2)).toEqual([500, 1_000, 500])
  })

  it.each([
    ['brings only what was there before', lines(1)],
    ['brings only blank lines', '\n\n'],
    ['ends at once', ''],
  ])('grows while a connection %s', async (_what, text) => {
    const openings = [[lines(1)], [text], [text], [lines(2), 'silence']] as const
    expect(await waitsOf(openings, 2)).toEqual([500, 1_000, 2_000])
  })

  it.each([
    ['begins anew', 60_000, 500],
    ['grows', 59_999, 2_000],
  ])('%s after a connection that held for %i ms without an event', async (_what, heldMs, third) => {
    const held = () => clock.advance(heldMs)
    const { stream, clock } = setUp([[lines(1)], [], ['\n', held], [lines(2), 'silence']])
    await read(stream, 2)
    expect(clock.waits).toEqual([500, 1_000, third])
  })

  it.each([
    [429, 7_000, 7_350],
    [503, 100, 125],
    [503, 3_600_000, 3_600_500],
  ])('is what a %i asks for, and a little more', async (status, wishMs, waitMs) => {
    const openings = [[lines(1)], httpError(status, wishMs), [lines(2), 'silence']] as const
    expect(await waitsOf(openings, 2)).toEqual([500, waitMs])
  })

  it('is as long as backoff says', async () => {
    const { stream, clock } = setUp([[lines(1)], [], [lines(2), 'silence']], {
      backoff: { baseMs: 10, maxMs: 15 },
    })
    await read(stream, 2)
    expect(clock.waits).toEqual([5, 7.5])
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('the log is full')
      },
    ],
    ['rejects with', () => Promise.reject(new Error('the log is full'))],
  ])('does not mind what onReconnect %s', async (_how, onReconnect) => {
    const { stream } = setUp([[lines(1)], [lines(2), 'silence']], { onReconnect })
    expect(await read(stream, 2)).toEqual(['1', '2'])
  })
})

describe('maxReconnects', () => {
  it('ends the loop after so many connections in a row that brought nothing', async () => {
    const last = httpError(503)
    const { stream, requests } = setUp([[lines(1)], httpError(500), last], { maxReconnects: 2 })
    const { error } = await readAll(stream)
    expect(error).toMatchObject({ name: 'EventStreamError', code: 'gaveUp', cause: last })
    expect(requests).toHaveLength(3)
  })

  it('of 0 ends the loop with the first connection', async () => {
    const { error } = await readAll(setUp([[lines(1)]], { maxReconnects: 0 }).stream)
    expect(error).toMatchObject({ code: 'gaveUp' })
  })

  it('counts from the last new event', async () => {
    const { stream } = setUp([[lines(1)], [lines(2)], [lines(3)], [lines(4), 'silence']], {
      maxReconnects: 1,
    })
    expect(await read(stream, 4)).toEqual(['1', '2', '3', '4'])
  })
})

describe('a line that holds no event', () => {
  it.each([
    ['is no JSON', '{"type":"CUSTOM"'],
    ['is no object', '17'],
    ['is nothing', 'null'],
    ['has no type', '{"offset":"2"}'],
    ['has a type that is no text', '{"type":7,"offset":"2"}'],
  ])('and %s is told of, and the stream goes on', async (_what, line) => {
    const unreadable: unknown[] = []
    const { stream } = setUp([[lines(1), `${line}\n`, lines(3), 'silence']], {
      onUnreadable: (told) => void unreadable.push(told),
    })
    expect(await read(stream, 2)).toEqual(['1', '3'])
    expect(unreadable).toEqual([{ text: line, after: '1' }])
  })

  it('is shown without numbers, and only its beginning', async () => {
    const unreadable: { text: string }[] = []
    const line = `{"msisdn":"15035556789",${'x'.repeat(5_000)}`
    const { stream } = setUp([[`${line}\n`, lines(1), 'silence']], {
      onUnreadable: (told) => void unreadable.push(told),
    })
    await read(stream, 1)
    expect(unreadable[0]?.text).toHaveLength(1_000)
    expect(unreadable[0]?.text).toContain('15…89')
  })

  it('ends the loop when onUnreadable says so', async () => {
    const error = new Error('not one may be lost')
    const { stream } = setUp([[lines(1), 'junk\n', lines(2)]], {
      onUnreadable: () => Promise.reject(error),
    })
    expect(await readAll(stream)).toEqual({ offsets: ['1'], error })
  })

  it('is passed over when nobody asks for it', async () => {
    const { stream } = setUp([[lines(1), 'junk\n', lines(2), 'silence']])
    expect(await read(stream, 2)).toEqual(['1', '2'])
  })

  it('ends the loop when it is too long', async () => {
    const connection = bodyOf(lines(1), 'x'.repeat(2_000), lines(2))
    const { stream } = setUp([connection], { maxLineBytes: 1_000 })
    expect(await readAll(stream)).toMatchObject({ offsets: ['1'], error: { code: 'lineTooLong' } })
    expect(stream.offset).toBe('1')
    expect(connection.seen.isCancelled).toBe(true)
  })
})

describe('the end of a loop', () => {
  it('by break closes the connection at once', async () => {
    const connection = bodyOf(lines(1), 'silence')
    const { stream } = setUp([connection])
    await read(stream, 1)
    expect(connection.seen.isCancelled).toBe(true)
  })

  it('by an error in its body closes the connection and keeps the event in hand', async () => {
    const connection = bodyOf(lines(1, 2), 'silence')
    const { stream } = setUp([connection])
    const failing = async () => {
      for await (const { offset } of stream) if (offset === '2') throw new Error('cannot handle it')
    }
    await expect(failing()).rejects.toThrow('cannot handle it')
    expect(connection.seen.isCancelled).toBe(true)
    expect(stream.offset).toBe('1')
  })

  it('by the signal throws its reason, and closes the connection', async () => {
    const controller = new AbortController()
    const connection = bodyOf(lines(1, 2), 'silence')
    const { stream } = setUp([connection], { signal: controller.signal })
    const reading = readAll({
      async *[Symbol.asyncIterator]() {
        for await (const one of stream) {
          yield one
          controller.abort('enough')
        }
      },
    })
    expect(await reading).toEqual({ offsets: ['1'], error: 'enough' })
    expect(connection.seen.isCancelled).toBe(true)
  })

  it.each([
    ['an event', [['silence']]],
    ['the second half of a line', [['{"type":"CUS', 'silence']]],
  ] as const)('by the signal does not wait for %s', async (_what, openings) => {
    const controller = new AbortController()
    const { stream } = setUp(openings, { signal: controller.signal })
    const reading = readAll(stream)
    await new Promise<void>((resolve) => setImmediate(resolve))
    controller.abort('enough')
    expect(await reading).toEqual({ offsets: [], error: 'enough' })
  })

  it('by the signal ends a wait for a connection', async () => {
    const controller = new AbortController()
    const { stream } = setUp([[lines(1)]], {
      signal: controller.signal,
      onReconnect: () => controller.abort('enough'),
    })
    expect(await readAll(stream)).toEqual({ offsets: ['1'], error: 'enough' })
  })

  it('by the signal lets go of a connection that is just being opened', async () => {
    const controller = new AbortController()
    const connection = bodyOf('silence')
    const { stream } = setUp([() => (controller.abort('enough'), connection)], {
      signal: controller.signal,
    })
    expect(await readAll(stream)).toEqual({ offsets: [], error: 'enough' })
    expect(connection.seen.isCancelled).toBe(true)
  })

  it('comes before the beginning when the signal has aborted already', async () => {
    const { stream, requests } = setUp([[lines(1)]], { signal: AbortSignal.abort('enough') })
    expect(await readAll(stream)).toEqual({ offsets: [], error: 'enough' })
    expect(requests).toEqual([])
  })

  it('by close is quiet, and takes the event in hand', async () => {
    const connection = bodyOf(lines(1, 2), 'silence')
    const { stream } = setUp([connection])
    const offsets: unknown[] = []
    for await (const { offset } of stream) {
      offsets.push(offset)
      stream.close()
    }
    expect(offsets).toEqual(['1'])
    expect(stream.offset).toBe('1')
    expect(connection.seen.isCancelled).toBe(true)
    expect(await readAll(stream)).toEqual({ offsets: [], error: undefined })
  })

  it('by close still says that the last offset could not be stored', async () => {
    const full = new Error('the disk is full')
    const { stream } = setUp([[lines(1), 'silence']], { onOffset: () => Promise.reject(full) })
    const closing = async () => {
      for await (const { offset } of stream) if (offset === '1') stream.close()
    }
    await expect(closing()).rejects.toBe(full)
  })

  it('by return does not wait for the next event', async () => {
    const connection = bodyOf('silence')
    const { stream } = setUp([connection])
    const iterator = stream[Symbol.asyncIterator]()
    const next = iterator.next()
    await new Promise<void>((resolve) => setImmediate(resolve))
    await iterator.return?.()
    expect(await next).toEqual({ done: true, value: undefined })
    expect(connection.seen.isCancelled).toBe(true)
  })
})

describe('a stream', () => {
  it('is read by one loop at a time', async () => {
    const { stream } = setUp([[lines(1, 2), 'silence']])
    for await (const { offset } of stream) {
      expect(offset).toBe('1')
      expect(await readAll(stream)).toMatchObject({ offsets: [], error: { code: 'alreadyRead' } })
      break
    }
  })

  it('passes on what it does not understand', async () => {
    expect(await readAll(setUp([]).stream)).toEqual({ offsets: [], error: scriptIsOver })
  })

  it.each([
    [{ maxReconnects: -1 }, 'maxReconnects'],
    [{ maxReconnects: Number.NaN }, 'maxReconnects'],
    [{ rememberedIds: -1 }, 'rememberedIds'],
    [{ maxLineBytes: 0 }, 'maxLineBytes'],
    [{ idleTimeoutMs: 0 }, 'idleTimeoutMs'],
    [{ backoff: { baseMs: 0 } }, 'backoff.baseMs'],
    [{ backoff: { baseMs: 50, maxMs: 20 } }, 'backoff.maxMs'],
    [{ onOffset: 'x' as never }, 'onOffset'],
    [{ onReconnect: 'x' as never }, 'onReconnect'],
    [{ onUnreadable: 'x' as never }, 'onUnreadable'],
    [{ whenTooMany: 'retry' as never }, 'whenTooMany'],
  ])('does not come about with %j', (options, setting) => {
    expect(() => setUp([], options)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    )
  })
})
