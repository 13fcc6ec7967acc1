import type { Carrier } from '../carrier/carrier.ts'
import type { EngineClock } from '../clock/create-clock.ts'
import type { Apps } from './authenticate.ts'

/** What the operations work with. */
export interface OneSignalContext {
  readonly apps: Apps
  readonly carrier: Carrier
  readonly clock: EngineClock
}
