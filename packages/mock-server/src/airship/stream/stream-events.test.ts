import { describe, expect, it } from 'vitest'
import { airshipWorld } from '../../testing/airship.ts'
import { ALICE, push, register, registerOptedIn } from '../../testing/calls.ts'
import { linesOf } from '../../testing/lines-of.ts'
import { basic, bearer, NDJSON } from '../../testing/stream.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const CONNECT = 'https://connect.urbanairship.com/api'
function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  /** From now on, unless the body says otherwise. */
  const open = async (body: object = {}, init: RequestInit = {}, path = '/events') => {
    const headers = path === '/events' ? bearer : basic
    const text = JSON.stringify('resume_offset' in body ? body : { start: 'LATEST', ...body })
    const response = await world.fetch(`${CONNECT}${path}`, {
      method: 'POST',
      headers,
      body: text,
      ...init,
    })
    return { response, status: response.status, ...linesOf(response) }
  }
  return { world, project, open }
}

describe('the event stream', () => {
  it('is 200 at once, and tells what happens as it happens', async () => {
    const { world, project, open } = town()
    project.channel({ phone: ALICE })
    const { response, event } = await open()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(NDJSON)
    await push(world)
    expect(await event()).toMatchObject({ type: 'SEND', device: { device_type: 'SMS' } })
    expect(await event()).toMatchObject({ type: 'CUSTOM', body: { name: 'dispatched' } })
    expect(await event()).toMatchObject({ type: 'CUSTOM', body: { name: 'delivered' } })
  })

  it('begins where it is asked to', async () => {
    const { project, open } = town()
    const [first, second] = [project.stream.emit({ type: 'A' }), project.stream.emit({ type: 'B' })]
    expect(await (await open({ start: 'EARLIEST' })).event()).toMatchObject({ id: first.id })
    const resumed = await open({ resume_offset: first.offset })
    expect(await resumed.event()).toMatchObject({ id: second.id })
    const latest = await open({ start: 'LATEST' })
    const third = project.stream.emit({ type: 'TELEPATHY', body: { thought: 'Hello' } })
    expect(await latest.event()).toMatchObject({ id: third.id, body: { thought: 'Hello' } })
  })

  it('is narrowed down by filters and to a part', async () => {
    const { project, open } = town()
    const types = await open({ filters: [{ types: ['SEND'] }, { types: ['CUSTOM'] }] })
    const none = await open({
      subset: { type: 'SAMPLE', proportion: 0 },
      enable_offset_updates: true,
    })
    project.stream.emit({ type: 'OPEN' })
    project.stream.emit({ type: 'CUSTOM' })
    expect(await types.event()).toMatchObject({ type: 'CUSTOM' })
    await none.stop()
  })

  it('has an empty line or an offset when nothing happens', async () => {
    const { world, open } = town()
    const [bare, told] = [await open(), await open({ enable_offset_updates: true })]
    await world.clock.advance('30s')
    expect(await bare.line()).toBe('')
    expect(await told.event()).toMatchObject({ type: 'OFFSET_UPDATE', offset: '0' })
  })

  it('notes predicates, which it does not evaluate', async () => {
    const { world, open } = town()
    await open({ filters: [{ predicates: [{ key: 'type', value: { equals: 'SEND' } }] }] })
    expect(world.requests.at(-1)?.notes).toEqual([expect.stringContaining('Predicates')])
  })

  it('breaks off when a test says so', async () => {
    const { project, open } = town()
    const [cut, ended] = [await open(), await open()]
    expect(project.stream.connections).toBe(2)
    const lines = [cut.line(), ended.line()]
    project.stream.disconnect()
    for (const line of lines) {
      // Both have to be looked at, or one is left unhandled.
      // oxlint-disable-next-line no-await-in-loop
      await expect(line).rejects.toThrow('terminated')
    }
    const finished = await open()
    project.stream.disconnect('end')
    expect(await finished.line()).toBe('end')
    expect(project.stream.connections).toBe(0)
  })

  it('breaks off when the caller does', async () => {
    const { project, open } = town()
    const controller = new AbortController()
    const { line } = await open({}, { signal: controller.signal })
    const waiting = line()
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect.poll(() => project.stream.connections).toBe(0)
  })

  it('ends when its reader stops', async () => {
    const { project, open } = town()
    const { stop } = await open()
    await stop()
    await expect.poll(() => project.stream.connections).toBe(0)
  })

  it('is refused with 402 when too many are open', async () => {
    const { project, open } = town({ maxStreamConnections: 1 })
    await open()
    const { response, status } = await open()
    expect([status, await response.text().catch(() => '')]).toEqual([402, ''])
    project.stream.disconnect('end')
    expect((await open()).status).toBe(200)
  })

  it('is refused with 404 while there is no data, where a project is so', async () => {
    const { project, open } = town({ emptyStreamIsNotFound: true })
    expect((await open()).status).toBe(404)
    project.stream.emit({ type: 'A' })
    expect((await open()).status).toBe(200)
  })

  it.each([
    ['an unknown key', { x: 1 }],
    ['an empty list', { filters: [] }],
    ['no beginning', { start: undefined }],
    ['two beginnings', { start: 'LATEST', resume_offset: '1' }],
    ['an offset that is none', { resume_offset: 'yesterday' }],
    ['a part of unknown kind', { subset: { type: 'HALF' } }],
  ])('is refused with %s', async (_title, body) => {
    const { project, open } = town()
    expect((await open(body)).status).toBe(400)
    expect(project.stream.connections).toBe(0)
  })

  it('is refused without its own kind of credentials, and without the app key', async () => {
    const { open } = town()
    expect((await open({}, { headers: basic })).status).toBe(401)
    expect((await open({}, { headers: bearer }, '/events/general')).status).toBe(401)
    const { 'x-ua-appkey': _none, ...keyless } = bearer
    expect((await open({}, { headers: keyless })).status).not.toBe(200)
  })

  it('gives way to a fault', async () => {
    const { world, project, open } = town()
    world.fault({ operation: 'airship.streamEvents', status: 503 })
    world.fault({ operation: 'airship.streamEvents', kind: 'reset-before-headers' })
    world.fault({ operation: 'airship.streamEvents', kind: 'empty-body' })
    expect((await open()).status).toBe(503)
    await expect(open()).rejects.toThrow('fetch failed')
    expect(await (await open()).line()).toBe('end')
    expect(project.stream.connections).toBe(0)
  })
})

describe('the compliance stream', () => {
  it('tells of consent and of nothing else', async () => {
    const { world, project, open } = town()
    const { event } = await open({}, {}, '/events/general')
    project.stream.emit({ type: 'SEND' })
    await registerOptedIn(world)
    expect(await event()).toMatchObject({
      type: 'COMPLIANCE',
      body: { event_type: 'registration' },
    })
  })

  it('is part of the whole stream', async () => {
    const { world, open } = town()
    const { event } = await open({ filters: [{ types: ['COMPLIANCE'] }] })
    await register(world)
    expect(await event()).toMatchObject({ type: 'COMPLIANCE' })
  })
})
