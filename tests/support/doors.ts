import type { WireOptions } from '@textwire/core'
import { undiciTransport } from '@textwire/core/undici'
import { createMockServer } from '@textwire/mock-server'
import type { MockServer, MockServerOptions } from '@textwire/mock-server'

/** A world and how a client reaches it. */
export interface Door {
  readonly world: MockServer
  readonly onesignal: WireOptions
  readonly airship: WireOptions
  close(): Promise<void>
}

/** Makes a world and a way into it. */
export type OpenDoor = (options?: MockServerOptions) => Promise<Door>

/** Waits as short as they can be: what is tested is what happens, not how long it takes. */
const quick = { backoff: { baseMs: 1, maxMs: 1 } }

/** A world that is called as a function. */
export const injected: OpenDoor = async (options) => {
  const world = createMockServer(options)
  const wire = { ...quick, fetch: world.fetch }
  return { world, onesignal: wire, airship: wire, close: async () => undefined }
}

/** A world on a port, reached with `fetch`. */
export const overFetch: OpenDoor = async (options) => {
  const world = createMockServer(options)
  const server = await world.listen()
  return {
    world,
    onesignal: { ...quick, baseUrl: server.onesignal.baseUrl },
    airship: { ...quick, baseUrl: server.airship.baseUrl },
    close: server.close,
  }
}

/** A world on a port, reached over undici's pool. */
export const overUndici: OpenDoor = async (options) => {
  const door = await overFetch(options)
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
export const doors: [name: string, open: OpenDoor][] = [
  ['injected', injected],
  ['over fetch', overFetch],
  ['over undici', overUndici],
]
