import type { Outbound } from '../outbound/create-outbound.ts'
import { assertStatuses } from './access/statuses.ts'
import { readPublicKey } from './oauth/read-public-key.ts'
import type { AirshipProjectOptions } from './project-options.ts'

/** @throws {RangeError} If a project asks for what cannot be. */
export function assertOptions(
  { statuses, oauthClients = [], inboundUrl }: AirshipProjectOptions,
  outbound: Outbound,
): void {
  assertStatuses(statuses)
  for (const client of oauthClients) {
    if (client.clientSecret === undefined && client.publicKey === undefined) {
      throw new RangeError(`The OAuth client '${client.clientId}' has neither secret nor key.`)
    }
    readPublicKey(client)
  }
  if (inboundUrl !== undefined) outbound.assertAllowed(inboundUrl)
}
