import type { Airship } from '@textwire/airship'

/**
 * What the sender needs of an Airship client.
 *
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import type { AirshipClient } from '@textwire/sender/airship'
 *
 * const client: AirshipClient = createAirship()
 * ```
 */
export interface AirshipClient {
  readonly sms: Pick<Airship['sms'], 'lookup'>
  readonly push: Pick<Airship['push'], 'send'>
  readonly createAndSend: Pick<Airship['createAndSend'], 'send'>
}
