import { fetchTransport } from '@textwire/core'
import type { WireOptions } from '@textwire/core'
import type { AirshipOAuthKey } from '../airship-options.ts'
import type { Proof } from './proof.ts'

/**
 * By a signed assertion in the form, with no header. Airship takes each assertion once, so every attempt signs its own:
 * that is done where a request leaves, under the retries.
 *
 * Source: Airship, "OAuth 2.0", `POST /token`.
 */
export function proveByKey(
  oauth: AirshipOAuthKey,
  appKey: string,
  tokenUrl: string,
  { fetch, transport, clock }: WireOptions,
): Proof {
  const send = transport ?? fetchTransport(fetch)
  // The pipeline's own clock stands still while a machine sleeps; the assertion is read by another machine.
  const now = () => (clock?.now === undefined ? Date.now() : clock.now())
  let signer: (() => Promise<string>) | undefined
  const prepare = async () => {
    if (signer !== undefined) return signer
    // Only clients with a key have to load what signs.
    const { createAssertionSigner } = await import('./create-assertion-signer.ts')
    return (signer ??= await createAssertionSigner({ oauth, appKey, tokenUrl, now }))
  }
  return {
    fields: {},
    headers: {},
    secrets: [],
    prepare,
    async transport(request) {
      const assertion = await (await prepare())()
      return send({ ...request, body: `${String(request.body)}&assertion=${assertion}` })
    },
  }
}
