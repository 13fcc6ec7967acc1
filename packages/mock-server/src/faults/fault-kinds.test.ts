import { afterEach, describe, expect, it } from 'vitest'
import type { MockFetch } from '../doors/fetch.ts'
import type { Listening } from '../doors/listen.ts'
import { ALICE, keyHeader, messageBody } from '../testing/calls.ts'
import { createMockServer } from '../world/create-mock-server.ts'
import type { MockServer } from '../world/mock-server.ts'
import {
  faultKinds,
  type FaultKind,
  type FaultKindInfo,
  type FaultSighting,
} from './fault-kinds.ts'

const TIMEOUT_MS = 150
// The keys of a literal.
const kinds = Object.keys(faultKinds) as FaultKind[]
const infoOf = (kind: FaultKind): FaultKindInfo => faultKinds[kind]

const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

interface Door {
  readonly fetch: MockFetch
  readonly url: string
}

const doors: Record<string, (world: MockServer) => Promise<Door>> = {
  async 'the injected fetch'(world) {
    return { fetch: world.fetch, url: 'https://api.onesignal.com/notifications' }
  },
  async 'a real socket'(world) {
    const server = await world.listen()
    open.push(server)
    return { fetch: globalThis.fetch, url: `${server.onesignal.baseUrl}/notifications` }
  },
}

const post = ({ fetch, url }: Door, init: RequestInit = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { ...keyHeader, 'content-type': 'application/json' },
    body: JSON.stringify(messageBody()),
    ...init,
  })

/** What a caller notices, step by step, in the words of the table. */
async function observe(door: Door, needsTimeout: boolean) {
  const signal = needsTimeout ? { signal: AbortSignal.timeout(TIMEOUT_MS) } : {}
  let response: Response
  try {
    response = await post(door, signal)
  } catch (error) {
    return { stage: 'fetch', error }
  }
  const { status } = response
  let text: string
  try {
    text = await response.text()
  } catch (error) {
    return { stage: 'body', status, error }
  }
  try {
    JSON.parse(text)
  } catch (error) {
    return { stage: 'json', status, error }
  }
  return { stage: 'none', status }
}

/** The table's line as a pattern for what is observed. */
function expectedOf(seen: FaultSighting): object {
  if (seen.stage === 'none') return { stage: 'none', status: 200 }
  const error: Record<string, unknown> = { name: seen.error }
  if ('message' in seen) error['message'] = seen.message
  if ('cause' in seen) error['cause'] = seen.cause
  const status = seen.stage === 'fetch' ? {} : { status: seen.status }
  return { stage: seen.stage, ...status, error }
}

for (const [name, openDoor] of Object.entries(doors)) {
  describe(`through ${name}`, () => {
    it.each(kinds)('%s is seen as the table says', async (kind) => {
      const world = createMockServer()
      const door = await openDoor(world)
      world.fault({ kind })
      const { seen, needsTimeout } = infoOf(kind)
      const sighting = await observe(door, needsTimeout ?? false)

      expect(sighting).toMatchObject(expectedOf(seen))
      world.assertFaultsUsed()
    })

    it.each(kinds)('%s carries the operation out, or not, as the table says', async (kind) => {
      const world = createMockServer()
      const door = await openDoor(world)
      world.fault({ kind })
      await observe(door, infoOf(kind).needsTimeout ?? false)
      const expected = infoOf(kind).effect === 'happens' ? 1 : 0
      expect(world.phone(ALICE).inbox).toHaveLength(expected)
    })

    it.each(kinds)('%s lets a test decide whether the operation happens', async (kind) => {
      const world = createMockServer()
      const door = await openDoor(world)
      const opposite = infoOf(kind).effect === 'happens' ? 'none' : 'happens'
      world.fault({ kind, effect: opposite })
      await observe(door, infoOf(kind).needsTimeout ?? false)
      expect(world.phone(ALICE).inbox).toHaveLength(opposite === 'happens' ? 1 : 0)
    })

    it('reset-on-reuse kills the request after the one that it answered', async () => {
      const world = createMockServer()
      const door = await openDoor(world)
      world.fault({ kind: 'reset-on-reuse' })
      await (await post(door)).text()
      // undici puts a connection back into its pool a turn after the body has ended.
      await new Promise((resolve) => setTimeout(resolve, 5))
      const failure = await post(door).catch((error: unknown) => error)
      expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
      expect(world.phone(ALICE).inbox).toHaveLength(1)
      expect((await post(door)).status).toBe(200)
    })

    it('reset and close tell before from after', async () => {
      const world = createMockServer()
      const door = await openDoor(world)
      world.faults([{ reset: 'before' }, { close: 'before' }])
      await expect(post(door)).rejects.toThrow('fetch failed')
      await expect(post(door)).rejects.toThrow('fetch failed')
      expect(world.phone(ALICE).inbox).toHaveLength(0)
      world.faults([{ reset: 'after' }, { close: 'after' }])
      await expect(post(door)).rejects.toThrow('fetch failed')
      await expect(post(door)).rejects.toThrow('fetch failed')
      expect(world.phone(ALICE).inbox).toHaveLength(2)
    })

    it('serves on after every fault', async () => {
      const world = createMockServer()
      const door = await openDoor(world)
      for (const kind of kinds) {
        world.fault({ kind })
        // One after the other: each fault has to leave the server standing.
        // oxlint-disable-next-line no-await-in-loop
        await observe(door, infoOf(kind).needsTimeout ?? false)
      }
      if (name === 'the injected fetch') await post(door).catch(() => undefined)
      expect((await post(door)).status).toBe(200)
    })
  })
}

describe('the table', () => {
  it('has the seventeen faults', () => {
    expect(kinds).toHaveLength(17)
  })
})
