import {
  createMockServer,
  defaultOneSignalApp,
  defaultOneSignalOrganization,
} from '@textwire/mock-server'
import type { MockServer } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import type { OneSignal } from '@textwire/onesignal'
import { createBadLine } from './create-bad-line.ts'
import type { BadLine, BadLineOptions } from './create-bad-line.ts'

/** How bad it is. The same figures give the same run. */
export interface ChaosOptions extends BadLineOptions {
  /** Whether the calls share an allowance for retries, which trouble soon uses up. @default false */
  readonly isThrifty?: boolean
}

/** A world that is hard to reach. */
export interface Chaos extends BadLine {
  readonly world: MockServer
  /** Its requests meet trouble. */
  readonly client: OneSignal
  /** Its requests do not. */
  readonly calm: OneSignal
}

export function createChaos(options: ChaosOptions): Chaos {
  const { isThrifty = false } = options
  const world = createMockServer({ requestLogLimit: 10 })
  const { appId, apiKey } = defaultOneSignalApp
  const { organizationKey } = defaultOneSignalOrganization
  const line = createBadLine(world, options)
  const { clock, random, transport } = line
  const shared = { appId, apiKey, organizationKey, clock, random }
  return {
    ...line,
    world,
    client: createOneSignal({ ...shared, transport, ...(!isThrifty && { retryBudget: false }) }),
    calm: createOneSignal({ ...shared, fetch: world.fetch }),
  }
}
