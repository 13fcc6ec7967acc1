// Copied from scripts/generate/templates/private-fields.ts by `pnpm generate`. Not to be edited or formatted.

/**
 * What people write, what is said of them, and secrets, as the providers spell it: neither these fields nor what is under
 * them is ever shown.
 */
export const privateFields: ReadonlySet<PropertyKey> = new Set([
  'contents',
  'headings',
  'subtitle',
  'title',
  'text',
  'alert',
  'subject',
  'fallback_text',
  'email_subject',
  'email_body',
  'email_preheader',
  'dynamic_content',
  'buttons',
  'web_buttons',
  'data',
  'custom_data',
  'payload',
  'params',
  'tags',
  'value',
  'global_attributes',
  'ban_list_parameters',
  'content',
  'defaults',
  'extra',

  'token',
  'web_auth',
  'web_p256',
  'gcm_key',
  'chrome_key',
  'chrome_web_key',
  'fcm_v1_service_account_json',
  'apns_certificates',
  'apns_p8',
  'apns_p12',
  'apns_p12_password',
  'safari_apns_certificate',
  'safari_apns_p12',
  'safari_apns_p12_password',
])
