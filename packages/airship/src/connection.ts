import type { Caller, StreamOpener, Uploader, WireOptions } from '@textwire/core'

/** One project, with its credentials and the policy of every call. The resources are made over it. */
export interface AirshipConnection {
  /** Where the API is: with `baseUrl` set that, else the region's. */
  readonly baseUrl: string
  /** Calls an operation that answers with JSON. Moments are written and read the way Airship wants them. */
  readonly call: Caller
  /** Calls an operation whose body is a file. */
  readonly upload: Uploader
  /** Calls an operation that answers with a file. */
  readonly open: StreamOpener
  /** Opens a stream of events, on the hosts that have them. */
  readonly openEvents: StreamOpener
  /** The time and the jitter of the client. */
  readonly wire: Pick<WireOptions, 'clock' | 'random'>
}
