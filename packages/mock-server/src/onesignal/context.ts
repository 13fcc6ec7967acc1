import type { Carrier } from '../carrier/carrier.ts'
import type { EngineClock } from '../clock/create-clock.ts'
import type { LiquidEngine } from '../liquid/create-liquid.ts'
import type { Apps } from './apps.ts'
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
}
