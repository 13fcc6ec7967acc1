import type { SettingSource } from '@textwire/core'

/** Where the id of the app may come from. */
export const appIdSource = (value: string | undefined): SettingSource => ({
  value,
  name: 'appId',
  env: 'ONESIGNAL_APP_ID',
  hint: 'It stands under Settings › Keys & IDs.',
})

/** Where the key of the app may come from. */
export const apiKeySource = (value: string | undefined): SettingSource => ({
  value,
  name: 'apiKey',
  env: 'ONESIGNAL_API_KEY',
  hint: 'Pass an App API key without the word "Key".',
})

/** Where the key of the organization may come from. */
export const organizationKeySource = (value: string | undefined): SettingSource => ({
  value,
  name: 'organizationKey',
  env: 'ONESIGNAL_ORGANIZATION_KEY',
  hint: 'Pass an organization key without the word "Key".',
})
