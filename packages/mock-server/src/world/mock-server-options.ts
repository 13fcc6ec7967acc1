import type { AirshipProjectOptions } from '../airship/project-options.ts'
import type { ClockOptions } from '../clock/create-clock.ts'
import type { OneSignalAppOptions } from '../onesignal/app-options.ts'

/** What a world begins with. */
export interface MockServerOptions {
  /** @default one app, see `defaultOneSignalApp` */
  readonly onesignal?: { readonly apps: readonly OneSignalAppOptions[] }
  /** @default one project, see `defaultAirshipProject` */
  readonly airship?: { readonly projects: readonly AirshipProjectOptions[] }
  readonly clock?: ClockOptions
  /** How many requests the log keeps. @default 10000 */
  readonly requestLogLimit?: number
}
