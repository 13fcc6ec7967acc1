import type { Carrier } from '../carrier/carrier.ts'
import type { EngineClock } from '../clock/create-clock.ts'
import type { LiquidEngine } from '../liquid/create-liquid.ts'
import type { Apps } from './apps.ts'
import type { Dialect } from './dialect.ts'
import type { ShortLinks } from './messages/short-links.ts'

/** What the operations work with. */
export interface OneSignalContext {
  readonly apps: Apps
  readonly organization: Organization
  readonly carrier: Carrier
  readonly clock: EngineClock
  readonly liquid: LiquidEngine
  readonly links: ShortLinks
}

/** Who owns the apps of a world. */
export interface Organization {
  readonly organizationId: string
  readonly keys: readonly string[]
  /** That of its first app: what the organization is asked for itself, and what its new apps speak. */
  readonly dialect: Dialect
}
