import type { Channel } from '../sms/channel.ts'

/** Country calling codes: one digit, two, or else three. Source: ITU-T E.164. */
const CALLING_CODE = /^(1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/

/**
 * What Airship reads off the number of a channel. Source: Airship, "Device attributes".
 *
 * The area code is given for North America alone, where it has the same length everywhere.
 */
export function deviceAttributes({ msisdn, rcsEnabled }: Channel): Record<string, string> {
  const [country = ''] = CALLING_CODE.exec(msisdn) ?? []
  return {
    ua_country_code: country,
    ...(country === '1' && { ua_ndc: msisdn.slice(1, 4) }),
    ...(rcsEnabled === true && { ua_rcs_enabled: 'true' }),
  }
}
