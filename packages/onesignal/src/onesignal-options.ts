import type { WireOptions } from '@textwire/core'

/** The settings of {@link createOneSignal}. */
export interface OneSignalOptions extends WireOptions {
  /**
   * The app's id, a UUID, from Settings › Keys & IDs. It is public. A client with an `organizationKey` alone can do
   * without.
   *
   * @default the environment variable ONESIGNAL_APP_ID
   */
  readonly appId?: string | undefined
  /**
   * An App API key (`os_v2_app_…`), without the word `Key`. Keep it on the server.
   *
   * @default the environment variable ONESIGNAL_API_KEY
   */
  readonly apiKey?: string | undefined
  /**
   * An organization key, without the word `Key`, for apps, API keys and copies of templates. Keep it on the server,
   * and away from those that only send.
   *
   * @default the environment variable ONESIGNAL_ORGANIZATION_KEY
   */
  readonly organizationKey?: string | undefined
}
