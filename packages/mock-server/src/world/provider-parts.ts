import type { Carrier } from '../carrier/carrier.ts'
import type { EngineClock } from '../clock/create-clock.ts'
import type { Store } from './store.ts'

/** What a provider is built from. */
export interface ProviderParts {
  readonly clock: EngineClock
  readonly store: Store
  readonly carrier: Carrier
}
