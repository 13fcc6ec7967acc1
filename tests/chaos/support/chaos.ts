import { fetchTransport } from '@textwire/core'
import type { Clock, Send } from '@textwire/core'
import {
  createMockServer,
  defaultOneSignalApp,
  defaultOneSignalOrganization,
} from '@textwire/mock-server'
import type { MockServer, OperationId } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import type { OneSignal } from '@textwire/onesignal'
import { createIdleClock } from './create-idle-clock.ts'
import { createRandom } from './create-random.ts'
import { troubles } from './troubles.ts'

/** How bad it is. The same figures give the same run. */
export interface ChaosOptions {
  readonly seed: number
  /** The share of requests that meet trouble, 0 to 1. */
  readonly rate: number
  /** The operation whose requests they are. */
  readonly operation: OperationId
  /** Whether the calls share an allowance for retries, which trouble soon uses up. @default false */
  readonly isThrifty?: boolean
}

/** A world that is hard to reach. */
export interface Chaos {
  readonly world: MockServer
  readonly clock: Clock
  readonly random: () => number
  /** Its requests meet trouble. */
  readonly client: OneSignal
  /** Its requests do not. */
  readonly calm: OneSignal
  /** Waits until the last request that was held up has arrived. */
  quiet(): Promise<void>
}

export function createChaos(options: ChaosOptions): Chaos {
  const { seed, rate, operation, isThrifty = false } = options
  const random = createRandom(seed)
  const clock = createIdleClock()
  const world = createMockServer({ requestLogLimit: 10 })
  const { appId, apiKey } = defaultOneSignalApp
  const { organizationKey } = defaultOneSignalOrganization
  const shared = { appId, apiKey, organizationKey, clock, random }
  const send = fetchTransport(world.fetch)
  const transport: Send = (request) => {
    if (random() >= rate) return send(request)
    const trouble = troubles[Math.floor(random() * troubles.length)]
    return trouble ? trouble({ request, send, world, operation, clock }) : send(request)
  }
  return {
    world,
    clock,
    random,
    client: createOneSignal({ ...shared, transport, ...(!isThrifty && { retryBudget: false }) }),
    calm: createOneSignal({ ...shared, fetch: world.fetch }),
    quiet: () => clock.sleep(3_600_000),
  }
}
