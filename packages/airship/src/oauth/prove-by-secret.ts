import type { AirshipOAuthSecret } from '../airship-options.ts'
import { grantOf } from './grant-of.ts'
import type { Proof } from './proof.ts'
import { toClientBasic } from './to-client-basic.ts'

/** By id and secret in the header. Source: Airship, "OAuth 2.0", `POST /token`. */
export function proveBySecret(oauth: AirshipOAuthSecret, appKey: string): Proof {
  const basic = toClientBasic(oauth.clientId, oauth.clientSecret)
  return {
    fields: grantOf(oauth, appKey),
    headers: { authorization: `Basic ${basic}` },
    secrets: [oauth.clientSecret, basic],
  }
}
