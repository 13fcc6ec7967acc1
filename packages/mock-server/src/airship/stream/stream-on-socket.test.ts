import { afterEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../doors/listen.ts'
import { airshipWorld } from '../../testing/airship.ts'
import { linesOf } from '../../testing/lines-of.ts'
import { bearer } from '../../testing/stream.ts'

describe('a stream over a socket', () => {
  let server: Listening | undefined
  afterEach(() => server?.close())

  async function listen() {
    const world = airshipWorld()
    const project = world.airship.project()
    server = await world.listen()
    const open = async (headers: Record<string, string> = {}) => {
      const response = await fetch(`${server?.airship.baseUrl}/api/events`, {
        method: 'POST',
        headers: { ...bearer, ...headers },
        body: '{"start":"LATEST"}',
      })
      return { response, ...linesOf(response) }
    }
    return { project, open }
  }

  it.each([
    ['gzip', 'gzip'],
    ['identity', null],
  ])('tells each event as it happens to who takes %s', async (accepted, encoding) => {
    const { project, open } = await listen()
    const { response, event } = await open({ 'accept-encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    for (const type of ['A', 'B']) {
      project.stream.emit({ type })
      // One event after the other: each arrives before the next happens.
      // oxlint-disable-next-line no-await-in-loop
      expect(await event()).toMatchObject({ type })
    }
  })

  it.each(['gzip', 'identity'])('is cut for who takes %s', async (accepted) => {
    const { project, open } = await listen()
    const { line } = await open({ 'accept-encoding': accepted })
    const waiting = line()
    project.stream.disconnect()
    await expect(waiting).rejects.toThrow('terminated')
  })

  it.each(['gzip', 'identity'])('ends with its reader, who takes %s', async (accepted) => {
    const { project, open } = await listen()
    const { stop } = await open({ 'accept-encoding': accepted })
    await stop()
    await expect.poll(() => project.stream.connections).toBe(0)
  })

  it('ends with the server', async () => {
    const { project, open } = await listen()
    const { line } = await open()
    const waiting = line()
    await server?.close()
    server = undefined
    await expect(waiting).rejects.toThrow('terminated')
    await expect.poll(() => project.stream.connections).toBe(0)
  })
})
