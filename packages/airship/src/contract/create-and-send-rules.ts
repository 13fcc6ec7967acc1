import type { CreateAndSendBody, CreateAndSendRow } from '../generated/types.ts'
import { type Rule, under } from '../generated/rule.ts'
import { mediaViolations } from './media-rules.ts'
import { momentViolations } from './moment-rules.ts'

const ofRow = new Set(['ua_msisdn', 'ua_sender', 'ua_opted_in'])

/** Source: Airship, "SMS audience for Create and Send payloads": names of your own must not begin with `ua_`. */
export const createAndSendRowRules: Rule<CreateAndSendRow[]> = (rows) =>
  rows.flatMap((row, index) => [
    ...momentViolations(row.ua_opted_in, [index, 'ua_opted_in']),
    ...Object.keys(row)
      .filter((name) => name.startsWith('ua_') && !ofRow.has(name))
      .map((name) => ({
        path: [index, name],
        message: 'begins with ua_, which is reserved for Airship',
      })),
  ])

const rowsOfAudience: Rule<CreateAndSendBody> = ({ audience }) =>
  'create_and_send' in audience
    ? under(['audience', 'create_and_send'], createAndSendRowRules(audience.create_and_send))
    : []

/** Source: Airship, "Create and Send to SMS channels": the override matches `device_types`. */
const contentOfPlatform: Rule<CreateAndSendBody> = (body) =>
  body.device_types.flatMap((platform) => {
    const other = platform === 'sms' ? 'mms' : 'sms'
    return [
      ...(body.notification[platform] === undefined
        ? [{ path: ['notification', platform], message: 'is missing; device_types names it' }]
        : []),
      ...(body.notification[other] === undefined
        ? []
        : [
            {
              path: ['notification', other],
              message: `does not fit device_types, which says ${platform}`,
            },
          ]),
      ...(platform === 'mms' && body.campaigns !== undefined
        ? [{ path: ['campaigns'], message: 'goes with an SMS alone; device_types says mms' }]
        : []),
    ]
  })

const wholeContent: Rule<CreateAndSendBody> = ({ notification: { sms, mms } }) => [
  ...(sms === undefined || 'template' in sms || ('alert' in sms && sms.alert !== undefined)
    ? []
    : [{ path: ['sms', 'alert'], message: 'is missing; expected text, or a template' }]),
  ...momentViolations(sms?.expiry, ['sms', 'expiry']),
  ...mediaViolations(mms, ['mms']),
]

const realExpiry: Rule<CreateAndSendBody> = ({ options }) =>
  momentViolations(options?.expiry, ['options', 'expiry'])

/** What holds between the fields of a create-and-send. */
export const createAndSendRules: Rule<CreateAndSendBody> = (body) => [
  ...contentOfPlatform(body),
  ...under(['notification'], wholeContent(body)),
  ...rowsOfAudience(body),
  ...realExpiry(body),
]
