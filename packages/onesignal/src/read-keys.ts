import { ConfigurationError, readOptionalSetting, readSetting } from '@textwire/core'
import type { SettingSource } from '@textwire/core'
import type { Keys } from './create-key-authorizer.ts'
import type { OneSignalOptions } from './onesignal-options.ts'

/**
 * Reads the keys from the options or the environment.
 *
 * @throws {ConfigurationError} When there is none, or one stands where another belongs. No value is repeated.
 */
export function readKeys({ apiKey, organizationKey }: OneSignalOptions): Keys {
  const organization = readOptionalSetting(
    source('organizationKey', 'ONESIGNAL_ORGANIZATION_KEY', organizationKey),
  )
  const appSource = source('apiKey', 'ONESIGNAL_API_KEY', apiKey)
  const app = organization === undefined ? readSetting(appSource) : readOptionalSetting(appSource)
  // Current app keys begin so. Source: OneSignal, "Keys & IDs"; how those of organizations begin is not published.
  refuse('organizationKey', organization, /^os_v2_app_/, 'an App API key: pass it as apiKey')
  refuse('apiKey', app, /^eyJ.+\..+\./, "a user's token: pass it as userToken to each call")
  return { app, organization }
}

const source = (name: string, env: string, value: string | undefined): SettingSource => ({
  value,
  name,
  env,
  hint: 'Pass the key without the word "Key".',
})

function refuse(setting: string, value: string | undefined, other: RegExp, what: string): void {
  if (value !== undefined && other.test(value)) {
    throw new ConfigurationError(`${setting} holds ${what}.`, { setting })
  }
}
