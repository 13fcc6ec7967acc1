import { ConfigurationError, readOptionalSetting, readSetting } from '@textwire/core'
import type { Keys } from './create-key-authorizer.ts'
import type { OneSignalOptions } from './onesignal-options.ts'
import { apiKeySource, organizationKeySource } from './settings.ts'

/**
 * Reads the keys from the options or the environment.
 *
 * @throws {ConfigurationError} When there is none, or one stands where another belongs. No value is repeated.
 */
export function readKeys({ apiKey, organizationKey }: OneSignalOptions): Keys {
  const organization = readOptionalSetting(organizationKeySource(organizationKey))
  const source = apiKeySource(apiKey)
  const app = organization === undefined ? readSetting(source) : readOptionalSetting(source)
  // Current app keys begin so. Source: OneSignal, "Keys & IDs"; how those of organizations begin is not published.
  refuse('organizationKey', organization, /^os_v2_app_/, 'an App API key: pass it as apiKey')
  refuse('apiKey', app, /^eyJ.+\..+\./, "a user's token: pass it as userToken to each call")
  return { app, organization }
}

function refuse(setting: string, value: string | undefined, other: RegExp, what: string): void {
  if (value !== undefined && other.test(value)) {
    throw new ConfigurationError(`${setting} holds ${what}.`, { setting })
  }
}
