import { ConfigurationError } from '@textwire/core'
import type { KeyUse } from '@textwire/core/keys'

/** The error about a key that cannot be used, which says why and holds nothing of the key. */
export function refuseKey(use: KeyUse, reason: string): ConfigurationError {
  const setting = use === 'sign' ? 'privateKey' : 'publicKey'
  return new ConfigurationError(`${setting} cannot be used: ${reason}.`, { setting })
}
