/** The settings of an app that are keys or passwords of platforms: no answer and no log repeats them. */
export const secretSettings: ReadonlySet<string> = new Set([
  'apns_p12',
  'apns_p12_password',
  'apns_p8',
  'fcm_v1_service_account_json',
  'safari_apns_p12',
  'safari_apns_p12_password',
])
