import type { OneSignalAppOptions } from './app-options.ts'
import type { OneSignalOrganizationOptions } from './organization/organization-options.ts'

/** What OneSignal begins with in a world. */
export interface OneSignalOptions {
  /** @default one app, see `defaultOneSignalApp` */
  readonly apps?: readonly OneSignalAppOptions[]
  readonly organization?: OneSignalOrganizationOptions
}
