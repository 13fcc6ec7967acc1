import type { AirshipProjectOptions } from '../airship/project-options.ts'
import type { ClockOptions } from '../clock/create-clock.ts'
import type { LoggedRequest } from '../log/request-log.ts'
import type { OneSignalOptions } from '../onesignal/onesignal-options.ts'
import type { OutboundFetch } from '../outbound/create-outbound.ts'
import type { ReceivedMessage } from '../phone/received-message.ts'

/** What a world begins with. */
export interface MockServerOptions {
  readonly onesignal?: OneSignalOptions
  /** @default one project, see `defaultAirshipProject` */
  readonly airship?: { readonly projects: readonly AirshipProjectOptions[] }
  /**
   * Carries what the world sends of its own accord, such as events to an app's Event Streams.
   *
   * @default the global one, to hosts of this machine alone
   */
  readonly fetch?: OutboundFetch
  readonly clock?: ClockOptions
  /** How many requests the log keeps. @default 10000 */
  readonly requestLogLimit?: number
  /** Called with each request once it has been answered, or its connection cut. */
  readonly onRequest?: (request: LoggedRequest) => void
  /** Called with each message as it reaches a phone, and with the phone's number. */
  readonly onMessage?: (number: string, message: ReceivedMessage) => void
}
