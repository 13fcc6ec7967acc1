import type { WireOptions } from '@textwire/core'
import { undiciTransport } from '@textwire/core/undici'
import { createMockServer } from '@textwire/mock-server'
import type { MockServer } from '@textwire/mock-server'

/** A world and how a client reaches it. */
export interface Door {
  readonly world: MockServer
  readonly onesignal: WireOptions
  readonly airship: WireOptions
  close(): Promise<void>
}

/** Waits as short as they can be: what is tested is what happens, not how long it takes. */
const quick = { backoff: { baseMs: 1, maxMs: 1 } }

/** A world that is called as a function. */
export async function injected(): Promise<Door> {
  const world = createMockServer()
  const options = { ...quick, fetch: world.fetch }
  return { world, onesignal: options, airship: options, close: async () => undefined }
}

/** A world on a port, reached with `fetch`. */
export async function overFetch(): Promise<Door> {
  const world = createMockServer()
  const server = await world.listen()
  return {
    world,
    onesignal: { ...quick, baseUrl: server.onesignal.baseUrl },
    airship: { ...quick, baseUrl: server.airship.baseUrl },
    close: server.close,
  }
}

/** A world on a port, reached over undici's pool. */
export async function overUndici(): Promise<Door> {
  const door = await overFetch()
  const transport = undiciTransport()
  return {
    world: door.world,
    onesignal: { ...door.onesignal, transport },
    airship: { ...door.airship, transport },
    async close() {
      await transport.close()
      await door.close()
    },
  }
}

/** Every way a client can reach a world. */
export const doors: [name: string, open: () => Promise<Door>][] = [
  ['injected', injected],
  ['over fetch', overFetch],
  ['over undici', overUndici],
]
