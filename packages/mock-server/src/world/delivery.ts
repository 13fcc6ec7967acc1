import type { EngineClock } from '../clock/create-clock.ts'
import type { FaultQueue } from '../faults/fault-queue.ts'
import type { WirePlan } from '../faults/wire-plan.ts'
import type { RequestLog } from '../log/request-log.ts'
import type { ProviderRoutes } from './route.ts'
import type { Site } from './sites.ts'

/** What a door and the engine tell each other about one request. */
export interface Delivery {
  /** In: the provider's host that was called, if it was one. */
  readonly site: Site | undefined
  /** In: whether the connection is one that a fault dooms on its next use. */
  readonly doomed: boolean
  /** Out: what the door has to do to the bytes. */
  wire?: WirePlan
  /** Out: whether the answer goes on for as long as the connection does. */
  endless?: boolean
}

/** How Hono carries a delivery. */
export interface DeliveryBindings {
  Bindings: Delivery
}

/** What the engine works with. */
export interface EngineParts {
  readonly clock: EngineClock
  readonly faults: FaultQueue
  readonly log: RequestLog
  readonly providers: readonly ProviderRoutes[]
}
