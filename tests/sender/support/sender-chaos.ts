import { createAirship } from '@textwire/airship'
import { fetchTransport } from '@textwire/core'
import type { Send } from '@textwire/core'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import type { MockServer } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { failover } from '@textwire/sender'
import type { FailoverOptions, Sender } from '@textwire/sender'
import { airshipSender } from '@textwire/sender/airship'
import { oneSignalSender } from '@textwire/sender/onesignal'
import type { BadLine } from '../../chaos/support/create-bad-line.ts'
import { createIdleClock } from '../../chaos/support/create-idle-clock.ts'
import { createRandom } from '../../chaos/support/create-random.ts'
import type { Person } from '../../chaos/support/person.ts'
import { lies, troubles } from '../../chaos/support/troubles.ts'
import { operationOf } from './operation-of.ts'

/** The two providers, in either order. */
export type Order = 'onesignal, airship' | 'airship, onesignal'

/** How Airship is used. */
export type Way = 'looked up' | 'not looked up' | 'create-and-send'

/** How bad it is. The same figures give the same run. */
export interface SenderChaosOptions extends FailoverOptions {
  readonly seed: number
  /** The share of requests that meet trouble, 0 to 1. */
  readonly rate: number
  readonly order: Order
  readonly way: Way
  /** How often the clients try. @default what they do by themselves */
  readonly maxAttempts?: number
}

/** A world of two providers that are hard to reach. Its time stands still; that of the senders passes when all wait. */
export interface SenderChaos extends BadLine {
  readonly world: MockServer
  /** Another failover over clients of its own, as another process has it. Without trouble, when it is calm. */
  newFailover(options?: { readonly isCalm: boolean }): Sender
  /** Makes somebody known to the providers: of each ten, six to both, the others with something amiss. */
  subscribe(person: Person, index: number): void
}

const { appId, apiKey } = defaultOneSignalApp
const { appKey, masterSecret, sender: from } = defaultAirshipProject

export function createSenderChaos(options: SenderChaosOptions): SenderChaos {
  const { seed, order, way, onUnknown, maxAttempts } = options
  const world = createMockServer({ requestLogLimit: 10 })
  world.clock.freeze()
  const clock = createIdleClock()
  const random = createRandom(seed)
  const transport = createTransport({ world, clock, random, rate: options.rate })
  const tries = maxAttempts === undefined ? {} : { maxAttempts }
  const shared = { clock, random, retryBudget: false, ...tries } as const
  return {
    world,
    clock,
    random,
    transport,
    newFailover({ isCalm } = { isCalm: false }) {
      const wire = { ...shared, ...(isCalm ? { fetch: world.fetch } : { transport }) }
      const both = [
        oneSignalSender(createOneSignal({ appId, apiKey, ...wire })),
        airshipSender(createAirship({ appKey, masterSecret, ...wire }), optionsOf(way)),
      ]
      return failover(order === 'onesignal, airship' ? both : both.toReversed(), { onUnknown })
    },
    subscribe: (person, index) => subscribe(world, person, { index, way }),
    quiet: () => clock.sleep(3_600_000),
  }
}

interface Passage extends Pick<SenderChaos, 'world' | 'clock' | 'random'> {
  readonly rate: number
}

function createTransport({ world, clock, random, rate }: Passage): Send {
  const all = [...troubles, ...lies]
  const send = fetchTransport(world.fetch)
  return (request) => {
    const trouble = random() < rate ? all[Math.floor(random() * all.length)] : undefined
    if (trouble === undefined) return send(request)
    return trouble({ request, send, world, clock, operation: operationOf(request) })
  }
}

function optionsOf(way: Way) {
  if (way !== 'create-and-send') return { from, lookUp: way === 'looked up' }
  return { from, reach: way, optedInAt: () => new Date('2026-01-01T00:00:00Z') } as const
}

function subscribe(
  world: MockServer,
  { number: phone }: Person,
  { index, way }: { readonly index: number; readonly way: Way },
): void {
  const kind = Math.floor(index / 10) % 10
  world.onesignal.app().subscription({ phone, subscribed: kind !== 6 && kind !== 9 })
  const consent = consentOf(kind, way)
  if (consent !== undefined) world.airship.project().channel({ phone, consent })
}

/** Airship takes texts for those who want none: where a lookup was told of nobody, or there is none, they count as sent. */
function consentOf(kind: number, way: Way): 'opted-in' | 'opted-out' | undefined {
  if (kind < 7 || way === 'not looked up') return 'opted-in'
  return kind === 7 || way === 'create-and-send' ? undefined : 'opted-out'
}
