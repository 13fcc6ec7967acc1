import type { ApiKey } from './api-key-row.ts'
import type { AppState } from '../app-state.ts'
import { isAddressListed } from './is-address-listed.ts'

/** Source: OneSignal, "Keys & IDs". */
export const MAX_API_KEYS = 16

export function newApiKey(
  given: Pick<ApiKey, 'name'> & Partial<Omit<ApiKey, 'tokenId'>>,
  now: number,
): ApiKey {
  return {
    tokenId: crypto.randomUUID(),
    secret: newSecret(),
    ipAllowlistMode: 'disabled',
    ipAllowlist: [],
    createdAt: now,
    updatedAt: now,
    ...given,
  }
}

/** Begins like the keys of the service and says what it is. */
export const newSecret = (): string => `os_v2_app_mock_${crypto.randomUUID().replaceAll('-', '')}`

/** Every door of a world is on this machine, or in this process. */
const CALLER = '127.0.0.1'

/** Whether a key opens an app for the caller. */
export const opens = (app: AppState, secret: string): boolean =>
  [...app.apiKeys.values()].some(
    (key) =>
      key.secret === secret &&
      (key.ipAllowlistMode === 'disabled' || isAddressListed(CALLER, key.ipAllowlist)),
  )
