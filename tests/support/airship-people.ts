import { defaultAirshipProject } from '@textwire/mock-server'

const { sender } = defaultAirshipProject

/** A person's phone, in E.164, and the channel of it in Airship's spelling. */
export const number = '+15035550100'
export const pair = { msisdn: '15035550100', sender }
/** Another person. */
export const otherNumber = '+15035550101'
export const otherPair = { msisdn: '15035550101', sender }
/** When the person said yes: before the world began. */
export const consent = { opted_in: '2026-02-13T11:58:59' }

/** An id that the world does not know. */
export const UNKNOWN = '3f2f1c4e-0d5b-4a1e-9c0b-7d6a5e4f3c2b'
/** A secret that opens nothing, and a token that does not. */
export const WRONG_SECRET = 'another-secret-0000000'
export const WRONG_TOKEN = 'another-token'

/** A push of this text to the person. */
export const textTo = (alert: string) =>
  ({
    audience: { sms_id: pair },
    device_types: ['sms'],
    notification: { sms: { alert } },
  }) as const

/** A picture, and a push of it to the person. */
export const media = {
  url: 'https://example.com/menu.png',
  content_type: 'image/png',
  content_length: 12_345,
} as const
export const pictureTo = (fallback_text: string) =>
  ({
    audience: { sms_id: pair },
    device_types: ['mms'],
    notification: { mms: { fallback_text, slides: [{ media }] } },
  }) as const
