import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StreamStart } from './create-event-stream.ts'
import { bodyOf, event, networkError, setUp } from './support/stream-kit.ts'
import type { Body } from './support/stream-kit.ts'

const COUNT = 12
const encoder = new TextEncoder()

interface Service {
  /** Whether it resumes with the event of the offset instead of the next one. */
  readonly isInclusive: boolean
  /** After how many bytes each connection breaks off; every later one holds. */
  readonly cuts: readonly number[]
  /** Whether a cut looks like an end. */
  readonly endsQuietly: boolean
  /** Events that are told once more, under an offset of their own. */
  readonly twice: readonly number[]
}

/** All that a service tells, in order: repeats stand behind what they repeat. */
const told = ({ twice }: Service) =>
  Array.from({ length: COUNT }, (_, index) => index + 1).flatMap((number) => [
    { ...event(number), offset: String(number * 10) },
    ...(twice.includes(number) ? [{ ...event(number), offset: String(number * 10 + 5) }] : []),
  ])

function connect(service: Service, request: StreamStart, cut: number | undefined): Body {
  const after = Number(request.resume_offset ?? -1)
  const from = service.isInclusive ? after : after + 1
  const events = told(service).filter(({ offset }) => Number(offset) >= from)
  const text = events.map((one) => `\n${JSON.stringify(one)}\r\n`).join('')
  if (cut === undefined) return bodyOf(text, 'silence')
  const bytes = encoder.encode(text).subarray(0, cut)
  return service.endsQuietly ? bodyOf(bytes) : bodyOf(bytes, networkError())
}

const services = fc.record({
  isInclusive: fc.boolean(),
  cuts: fc.array(fc.nat(400), { maxLength: 12 }),
  endsQuietly: fc.boolean(),
  twice: fc.uniqueArray(fc.integer({ min: 1, max: COUNT }), { maxLength: 4 }),
})

const everything = Array.from({ length: COUNT }, (_, index) => `id-${index + 1}`)

/** A stream from a service, begun at a place. */
function streamFrom(service: Service, request: StreamStart = { start: 'EARLIEST' }) {
  let connections = 0
  const openings = Array.from({ length: 40 }, () => (given: StreamStart) => {
    connections += 1
    return connect(service, given, service.cuts[connections - 1])
  })
  return setUp(openings, {}, request).stream
}

describe('whatever breaks off', () => {
  it('one loop gets every event once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(services, async (service) => {
        const ids: unknown[] = []
        for await (const { id } of streamFrom(service)) {
          ids.push(id)
          if (ids.length === COUNT) break
        }
        expect(ids).toEqual(everything)
      }),
    )
  })

  it('a process that died gets what was in hand again, and nothing else is lost or comes twice', async () => {
    const once = services.map((service) => ({ ...service, twice: [] }))
    await fc.assert(
      fc.asyncProperty(once, fc.integer({ min: 1, max: COUNT }), async (service, diesAt) => {
        const before: unknown[] = []
        const first = streamFrom(service)
        for await (const { id } of first) if (before.push(id) === diesAt) break
        const stored = first.offset
        const after: unknown[] = []
        const request = stored === undefined ? {} : { resume_offset: stored }
        const second = streamFrom(service, { ...request })
        for await (const { id } of second) if (after.push(id) > COUNT - diesAt) break
        expect([...before.slice(0, -1), ...after]).toEqual(everything)
      }),
    )
  })
})
