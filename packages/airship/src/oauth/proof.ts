import type { Send } from '@textwire/core'

/** How a client proves to the token endpoint who it is. */
export interface Proof {
  /** The fields of the form besides `grant_type`. */
  readonly fields: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** Strings that must never be shown. */
  readonly secrets: readonly string[]
  /** What puts the request on the wire, if that is not for the client's own to do. */
  readonly transport?: Send
  /** What has to be done before a request is sent. */
  readonly prepare?: () => Promise<unknown>
}
