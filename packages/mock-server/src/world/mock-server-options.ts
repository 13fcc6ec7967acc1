import type { AirshipProjectOptions } from '../airship/project-options.ts'
import type { ClockOptions } from '../clock/create-clock.ts'
import type { LoggedRequest } from '../log/request-log.ts'
import type { OneSignalAppOptions } from '../onesignal/app-options.ts'
import type { ReceivedMessage } from '../phone/received-message.ts'

/** What a world begins with. */
export interface MockServerOptions {
  /** @default one app, see `defaultOneSignalApp` */
  readonly onesignal?: { readonly apps: readonly OneSignalAppOptions[] }
  /** @default one project, see `defaultAirshipProject` */
  readonly airship?: { readonly projects: readonly AirshipProjectOptions[] }
  readonly clock?: ClockOptions
  /** How many requests the log keeps. @default 10000 */
  readonly requestLogLimit?: number
  /** Called with each request once it has been answered, or its connection cut. */
  readonly onRequest?: (request: LoggedRequest) => void
  /** Called with each message as it reaches a phone, and with the phone's number. */
  readonly onMessage?: (number: string, message: ReceivedMessage) => void
}
