import type { Carrier } from '../carrier/carrier.ts'
import type { EngineClock } from '../clock/create-clock.ts'
import type { Outbound } from '../outbound/create-outbound.ts'
import type { Store } from './store.ts'

/** What a provider is built from. */
export interface ProviderParts {
  readonly clock: EngineClock
  readonly store: Store
  readonly carrier: Carrier
  readonly outbound: Outbound
}
