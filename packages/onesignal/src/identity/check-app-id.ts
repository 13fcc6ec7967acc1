import { ConfigurationError, isUuid } from '@textwire/core'

/** @throws {ConfigurationError} When the app id is no UUID. */
export function checkAppId(appId: string): void {
  if (isUuid(appId)) return
  throw new ConfigurationError('appId must be a UUID. It stands under Settings › Keys & IDs.', {
    setting: 'appId',
  })
}
