import { describe, expect, it } from 'vitest'
import { createClock } from '../../clock/create-clock.ts'
import { createStore } from '../../world/store.ts'
import { emitEvent } from './emit-event.ts'
import { openStream } from './open-stream.ts'
import type { StreamRequest } from './stream-request.ts'
import { createStreamState } from './stream-state.ts'

const START = Date.UTC(2026, 5, 1)

/** A stream and what has been read of it. */
function setUp() {
  const clock = createClock({ start: START, frozen: true })
  const store = createStore()
  const project = createStreamState(store)
  const emit = (type: string) => emitEvent(project, { clock }, { type })
  const open = (request: Partial<StreamRequest> = {}) => {
    const wanted = { from: 'latest', wants: () => true, tellsOffsets: false, ...request } as const
    const reader = openStream(project, { clock }, wanted).getReader()
    const decoder = new TextDecoder()
    /** The next line as it is. */
    const line = async () => {
      const { value, done } = await reader.read()
      return done ? 'end' : decoder.decode(value)
    }
    const event = async () => JSON.parse(await line())
    return { reader, line, event }
  }
  return { clock, store, project, emit, open }
}

describe('a stream', () => {
  it('tells an event with times in milliseconds and a growing offset', async () => {
    const { clock, project, open } = setUp()
    const { event } = open()
    emitEvent(
      project,
      { clock },
      {
        type: 'CUSTOM',
        occurred: START - 1_500,
        device: { channel: 'c', device_type: 'SMS' },
        body: { name: 'delivered' },
      },
    )
    expect(await event()).toEqual({
      id: expect.any(String),
      type: 'CUSTOM',
      offset: '1000001',
      occurred: '2026-05-31T23:59:58.500Z',
      processed: '2026-06-01T00:00:00.000Z',
      device: { channel: 'c', device_type: 'SMS' },
      body: { name: 'delivered' },
    })
  })

  it('begins with what comes, with what is kept, or after an offset', async () => {
    const { emit, open } = setUp()
    emit('A')
    const { offset } = emit('B')
    const [latest, earliest, resumed] = [
      open(),
      open({ from: 'earliest' }),
      open({ from: { after: Number(offset) - 1 } }),
    ]
    emit('C')
    expect((await latest.event()).type).toBe('C')
    expect((await earliest.event()).type).toBe('A')
    expect((await resumed.event()).type).toBe('B')
  })

  it('leaves out what is not wanted', async () => {
    const { emit, open } = setUp()
    const { event } = open({ wants: ({ type }) => type !== 'A' })
    emit('A')
    emit('B')
    expect((await event()).type).toBe('B')
  })

  it('sends an empty line when nothing has happened for half a minute', async () => {
    const { clock, emit, open } = setUp()
    const { line, event } = open()
    await clock.advance('20s')
    emit('A')
    await clock.advance('20s')
    emit('B')
    await clock.advance('30s')
    expect((await event()).type).toBe('A')
    expect((await event()).type).toBe('B')
    expect(await line()).toBe('\n')
  })

  it('tells the last offset instead, if asked to', async () => {
    const { clock, emit, open } = setUp()
    const { event } = open({ tellsOffsets: true, wants: () => false })
    const { offset } = emit('A')
    await clock.advance('30s')
    expect(await event()).toEqual({
      id: expect.any(String),
      type: 'OFFSET_UPDATE',
      offset,
      occurred: '2026-06-01T00:00:30.000Z',
      processed: '2026-06-01T00:00:30.000Z',
    })
  })

  it('ends for the reader when it is closed, one way or the other', async () => {
    const { project, open } = setUp()
    const [ended, cut] = [open(), open()]
    const [first, second] = project.connections
    first?.close('end')
    second?.close('break')
    expect(await ended.line()).toBe('end')
    await expect(cut.line()).rejects.toThrow('terminated')
    expect(project.connections.size).toBe(0)
  })

  it('is closed when its reader stops', async () => {
    const { clock, project, emit, open } = setUp()
    const { reader } = open()
    await reader.cancel()
    expect(project.connections.size).toBe(0)
    emit('A')
    await clock.advance('1m')
  })

  it('ends when a state is brought back', async () => {
    const { clock, store, open } = setUp()
    store.keep(clock)
    const { line } = open()
    const state = store.dump()
    await clock.advance('1m')
    store.load(state)
    await clock.advance('1m')
    expect([await line(), await line(), await line()]).toEqual(['\n', '\n', 'end'])
  })
})

describe('events', () => {
  it('are kept for seven days, and their offsets never come again', async () => {
    const { clock, project, emit } = setUp()
    emit('A')
    await clock.advance('7d')
    emit('B')
    await clock.advance('1s')
    emit('C')
    expect([...project.events.values()].map(({ type, offset }) => [type, offset])).toEqual([
      ['B', '1000002'],
      ['C', '1000003'],
    ])
  })
})
