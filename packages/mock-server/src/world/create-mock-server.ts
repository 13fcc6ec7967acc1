import { createCarrier } from '../carrier/carrier.ts'
import { createAirship } from '../airship/create-airship.ts'
import { createClock } from '../clock/create-clock.ts'
import { createFetch } from '../doors/fetch.ts'
import { createFaultQueue } from '../faults/fault-queue.ts'
import { createRequestLog } from '../log/request-log.ts'
import { createOneSignal } from '../onesignal/create-onesignal.ts'
import { createOutbound } from '../outbound/create-outbound.ts'
import { createPhoneBook } from '../phone/phone-book.ts'
import { createApp } from './create-app.ts'
import { defaultApp, defaultProject } from './default-accounts.ts'
import type { MockServerOptions } from './mock-server-options.ts'
import type { MockServer, WorldSnapshot } from './mock-server.ts'
import { createStore } from './store.ts'

const DEFAULT_LOG_LIMIT = 10_000

/**
 * Makes a world: OneSignal and Airship with their state, a carrier, phones, faults and a clock. Worlds share
 * nothing; inside a world, accounts are told apart by their credentials.
 *
 * @throws {RangeError} If two accounts have the same id, or an app asks for a status that an operation does not have.
 *
 * @example
 * ```ts
 * import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
 *
 * const world = createMockServer()
 * await world.fetch('https://api.onesignal.com/notifications', {
 *   method: 'POST',
 *   headers: { authorization: `Key ${defaultOneSignalApp.apiKey}` },
 *   body: JSON.stringify({
 *     app_id: defaultOneSignalApp.appId,
 *     include_phone_numbers: ['+15035556789'],
 *     contents: { en: 'Hello' },
 *   }),
 * })
 * world.phone('+15035556789').inbox.at(-1)?.text // 'Hello'
 * ```
 */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const clock = createClock(options.clock)
  const store = createStore()
  const phones = createPhoneBook()
  const carrier = createCarrier(clock, phones.inboxOf, options.onMessage)
  const faults = createFaultQueue()
  const log = createRequestLog(options.requestLogLimit ?? DEFAULT_LOG_LIMIT, options.onRequest)
  store.keep(phones)
  store.keep(clock)
  const parts = { clock, store, carrier, outbound: createOutbound(clock, options.fetch) }
  const onesignal = createOneSignal({ apps: [defaultApp], ...options.onesignal }, parts)
  const airship = createAirship(options.airship?.projects ?? [defaultProject], parts)
  const app = createApp({ clock, faults, log, providers: [onesignal.routes, airship.routes] })

  const dumps = new WeakMap<WorldSnapshot, readonly unknown[]>()
  const beginning = store.dump()
  return {
    phone: (number) => phones.phone(number, carrier),
    fetch: createFetch(app),
    async listen(where) {
      // Loaded when it is asked for: it needs Node's sockets, and nothing else here does.
      const { listen } = await import('../doors/listen.ts')
      return listen(app, where)
    },
    fault: (fault) => faults.add([fault]),
    faults: (script) => faults.add(script),
    unusedFaults: () => faults.unused(),
    assertFaultsUsed: () => faults.assertUsed(),
    clock,
    requests: log.entries,
    onesignal: { app: onesignal.app, addApp: onesignal.addApp },
    airship: { project: airship.project, addProject: airship.addProject },
    snapshot() {
      const snapshot: WorldSnapshot = { takenAt: clock.now() }
      dumps.set(snapshot, store.dump())
      return snapshot
    },
    restore(snapshot) {
      const dump = dumps.get(snapshot)
      if (dump === undefined) throw new RangeError('The snapshot was not made by this world.')
      store.load(dump)
    },
    reset() {
      store.load(beginning)
      faults.clear()
      log.clear()
    },
  }
}
