import { describe, expect, it } from 'vitest'
import { isEvent } from '@textwire/airship'
import type { EventStreamOptions, Reconnect } from '@textwire/airship'
import { documents } from '../support/airship-documents.ts'
import { consent, number, pair, textTo } from '../support/airship-people.ts'
import { openStage, type Stage } from '../support/airship-stage.ts'
import { doors } from '../support/doors.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { take } from '../support/take.ts'

const earliest = { start: 'EARLIEST' } as const
/** What happens in its own time has enough of it, also on a busy machine. */
const patience = { timeout: 10_000 }

/** Emits events that are told apart by a number. */
const emit = ({ project }: Stage, ...numbers: number[]) =>
  numbers.map((at) => project.stream.emit({ type: 'CUSTOM', body: { at } }).offset)

/** The numbers of events. */
const numbersOf = (events: readonly { readonly body?: unknown }[]) =>
  // Every event here was emitted above.
  events.map(({ body }) => (body as { at: number }).at)

describe('events.stream', () => {
  documents('streamEvents', 200, 'what has happened and what happens', async (stage) => {
    const { bearer, client, project, world } = stage
    project.channel({ phone: number })
    const stream = bearer.events.stream({ ...earliest, filters: [{ types: ['SEND', 'CUSTOM'] }] })
    await client.push.send(textTo('Hello'))
    const events = await take(stream, 3)
    expect(events).toMatchObject([
      { type: 'SEND', device: { device_type: 'SMS' } },
      { type: 'CUSTOM', body: { name: 'dispatched' } },
      { type: 'CUSTOM', body: { name: 'delivered', interaction_type: 'delivery_report' } },
    ])
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  documents('streamEvents', 200, 'a type that nobody has heard of', async (stage) => {
    const { bearer, project } = stage
    const event = project.stream.emit({ type: 'TELEPATHY', body: { thought: 'Hello' } })
    const [first] = await take(bearer.events.stream(earliest), 1)
    expect(first).toMatchObject({ type: 'TELEPATHY', offset: event.offset, body: event.body })
    expect(first && isEvent(first, 'MOBILE_ORIGINATED')).toBe(false)
  })

  documents('streamEvents', 200, 'texts of people, typed', async ({ bearer, world }) => {
    world.phone(number).reply('Are you open?', { to: pair.sender })
    const [event] = await take(
      bearer.events.stream({ ...earliest, filters: [{ types: ['MOBILE_ORIGINATED'] }] }),
      1,
    )
    const text =
      event && isEvent(event, 'MOBILE_ORIGINATED') ? event.body.properties?.inbound_message : ''
    expect(text).toBe('Are you open?')
  })

  documents('streamEvents', 200, 'goes on behind an offset', async (stage) => {
    const [, second = ''] = emit(stage, 1, 2, 3)
    const stream = stage.bearer.events.stream({ resume_offset: second })
    expect(numbersOf(await take(stream, 1))).toEqual([3])
    // The event in hand when a loop is left is not done with.
    expect(stream.offset).toBe(second)
  })

  documents(
    'streamEvents',
    200,
    'begins again where it broke off, without a gap',
    async (stage) => {
      const { bearer, project, requestsOf } = stage
      emit(stage, 1, 2)
      const reconnects: Reconnect[] = []
      const options: EventStreamOptions = { onReconnect: (one) => void reconnects.push(one) }
      const seen: number[] = []
      for await (const event of bearer.events.stream(earliest, options)) {
        seen.push(...numbersOf([event]))
        if (seen.length === 2) {
          project.stream.disconnect()
          emit(stage, 3)
        }
        if (seen.length === 3) break
      }
      expect(seen).toEqual([1, 2, 3])
      expect(reconnects).toMatchObject([{ reason: 'dropped', attempt: 1 }])
      expect(requestsOf('streamEvents').map(({ body }) => body)).toMatchObject([
        earliest,
        { resume_offset: expect.any(String) },
      ])
    },
  )

  documents('streamEvents', 200, 'goes on when Airship ends it', async (stage) => {
    emit(stage, 1)
    const seen: number[] = []
    for await (const event of stage.bearer.events.stream(earliest)) {
      seen.push(...numbersOf([event]))
      if (seen.length === 2) break
      emit(stage, 2)
      stage.project.stream.disconnect('end')
    }
    expect(seen).toEqual([1, 2])
  })

  documents('streamEvents', 200, 'offsets where nothing is wanted', async (stage) => {
    const { bearer, project, world } = stage
    const { offset } = project.stream.emit({ type: 'OPEN' })
    const offsets: string[] = []
    const stream = bearer.events.stream(
      { ...earliest, filters: [{ types: ['CUSTOM'] }], enable_offset_updates: true },
      { onOffset: (one) => void offsets.push(one) },
    )
    const events = take(stream, 1)
    // The stream has to be open before it can be quiet.
    await expect.poll(() => project.stream.connections, patience).toBe(1)
    await world.clock.advance('1m')
    await expect.poll(() => offsets, patience).toContain(offset)
    emit(stage, 1)
    expect(numbersOf(await events)).toEqual([1])
  })

  const refusals: [what: string, body: object][] = [
    ['two places to begin, which do not compile', { ...earliest, resume_offset: '1' }],
    ['an offset that is none', { resume_offset: 'yesterday' }],
    ['a list of no types', { ...earliest, filters: [{ types: [] }] }],
  ]
  for (const [what, body] of refusals) {
    documents('streamEvents', 400, what, async ({ bearer }) => {
      // What a program in JavaScript can send.
      const stream = bearer.events.stream(body as typeof earliest)
      expect(await refusalOf(take(stream, 1))).toMatchObject({
        name: 'InvalidRequestError',
        status: 400,
        code: '40000',
      })
    })
  }

  const one = { project: { maxStreamConnections: 1 } }
  documents('streamEvents', 402, 'more streams than there may be', one, async (stage) => {
    emit(stage, 1)
    for await (const event of stage.bearer.events.stream(earliest)) {
      expect(numbersOf([event])).toEqual([1])
      const second = take(stage.bearer.events.stream(earliest), 1)
      expect(await refusalOf(second)).toMatchObject({
        name: 'EventStreamError',
        code: 'tooManyConnections',
        cause: { status: 402 },
      })
      break
    }
  })

  documents('streamEvents', 402, 'is waited out when asked to', one, async (stage) => {
    emit(stage, 1)
    const reconnects: Reconnect[] = []
    for await (const event of stage.bearer.events.stream(earliest)) {
      expect(numbersOf([event])).toEqual([1])
      const second = stage.bearer.events.stream(earliest, {
        whenTooMany: 'wait',
        onReconnect(reconnect) {
          reconnects.push(reconnect)
          stage.project.stream.disconnect('end')
        },
      })
      expect(numbersOf(await take(second, 1))).toEqual([1])
      break
    }
    expect(reconnects).toMatchObject([{ reason: 'tooManyConnections' }])
  })

  const empty = { project: { emptyStreamIsNotFound: true } }
  documents('streamEvents', 404, 'no events yet, which is waited out', empty, async (stage) => {
    const reconnects: Reconnect[] = []
    const stream = stage.bearer.events.stream(earliest, {
      onReconnect(reconnect) {
        reconnects.push(reconnect)
        emit(stage, 1)
      },
    })
    expect(numbersOf(await take(stream, 1))).toEqual([1])
    expect(reconnects).toMatchObject([{ reason: 'noData' }])
  })

  it('ends with the reason of the caller’s signal', async () => {
    const { bearer } = await openStage()
    const stop = new AbortController()
    const events = take(bearer.events.stream({ start: 'LATEST' }, { signal: stop.signal }), 1)
    stop.abort(new Error('Enough.'))
    await expect(events).rejects.toThrow('Enough.')
  })

  it('ends quietly when it is closed', async () => {
    const stage = await openStage()
    emit(stage, 1, 2)
    const stream = stage.bearer.events.stream(earliest)
    const seen: number[] = []
    for await (const event of stream) {
      seen.push(...numbersOf([event]))
      stream.close()
    }
    expect(seen).toEqual([1])
    await expect.poll(() => stage.project.stream.connections, patience).toBe(0)
  })

  it('gives up after as many connections as it may', async () => {
    const { bearer, world } = await openStage({ project: { emptyStreamIsNotFound: true } })
    const call = take(bearer.events.stream(earliest, { maxReconnects: 3 }), 1)
    expect(await refusalOf(call)).toMatchObject({ name: 'EventStreamError', code: 'gaveUp' })
    expect(world.requests).toHaveLength(4)
  })
})

describe('events.compliance', () => {
  documents('streamComplianceEvents', 200, 'what became of consent', async (stage) => {
    const { client, world } = stage
    await client.sms.register(pair)
    world.phone(number).reply('Y')
    await client.sms.optOut(pair)
    await client.sms.register({ ...pair, opted_in: new Date(world.clock.now()) })
    await client.sms.uninstall(pair)
    const events = await take(client.events.compliance(earliest), 6)
    const types = events.map((event) =>
      isEvent(event, 'COMPLIANCE') ? event.body.event_type : event.type,
    )
    expect(types).toEqual([
      'api_initiate_opt_in',
      'mobile_terminated_message',
      'mobile_opt_in',
      'opted_out',
      'registration',
      'uninstall',
    ])
  })

  documents('streamComplianceEvents', 400, 'an offset that is none', async ({ client }) => {
    const stream = client.events.compliance({ resume_offset: 'yesterday' })
    expect(await refusalOf(take(stream, 1))).toMatchObject({ status: 400, code: '40000' })
  })

  const one = { project: { maxStreamConnections: 1 } }
  documents('streamComplianceEvents', 402, 'more than there may be', one, async (stage) => {
    const { client, bearer } = stage
    await client.sms.register({ ...pair, ...consent })
    for await (const event of bearer.events.stream(earliest)) {
      expect(event.type).toBe('COMPLIANCE')
      const second = take(client.events.compliance(earliest), 1)
      expect(await refusalOf(second)).toMatchObject({ code: 'tooManyConnections' })
      break
    }
  })

  const empty = { project: { emptyStreamIsNotFound: true } }
  documents('streamComplianceEvents', 404, 'no events yet', empty, async ({ client, world }) => {
    const stream = client.events.compliance(earliest, {
      onReconnect: () => void world.phone(number).reply('JOIN', { to: pair.sender }),
    })
    const [event] = await take(stream, 1)
    expect(event).toMatchObject({ type: 'COMPLIANCE' })
  })
})

describe.each(doors)('a stream %s', (_, open) => {
  it('hands over every event once, whatever happens to its connections', async () => {
    const stage = await openStage({ open })
    const total = 60
    emit(stage, 0)
    const seen: number[] = []
    for await (const event of stage.bearer.events.stream(earliest)) {
      const [at = 0] = numbersOf([event])
      seen.push(at)
      if (at === total) break
      emit(stage, at + 1)
      if (at % 10 === 9) stage.project.stream.disconnect(at % 20 === 9 ? 'break' : 'end')
    }
    await stage.close()
    expect(seen).toEqual(Array.from({ length: total + 1 }, (_one, at) => at))
  })
})
