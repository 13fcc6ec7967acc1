import type { CallOptions } from '@textwire/core'

/** What can be set for one call about a user. */
export interface UserCallOptions extends CallOptions {
  /**
   * The JSON Web Token of the user that the call is about, sent as `Bearer` instead of the App API key. OneSignal
   * demands it once identity verification is on. `@textwire/onesignal/identity` makes such tokens.
   *
   * Source: OneSignal, "Identity verification".
   */
  readonly userToken?: string | undefined
}
