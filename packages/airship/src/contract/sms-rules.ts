import type {
  CreateCustomSmsResponseBody,
  TriggerSmsKeywordInteractionBody,
  UpdateSmsChannelBody,
} from '../generated/types.ts'
import type { Rule } from '../generated/rule.ts'
import { mediaViolations } from './media-rules.ts'
import { momentViolations } from './moment-rules.ts'

/** What holds in an update of a channel beyond the shape of each field. */
export const updateSmsChannelRules: Rule<UpdateSmsChannelBody> = ({ opted_in: moment }) =>
  momentViolations(moment, ['opted_in'])

/** What holds in a keyword interaction beyond the shape of each field. */
export const keywordRules: Rule<TriggerSmsKeywordInteractionBody> = ({ timestamp }) =>
  momentViolations(timestamp, ['timestamp'])

/** Source: Airship, "Custom SMS response": an SMS or an MMS. */
export const customResponseRules: Rule<CreateCustomSmsResponseBody> = ({ sms, mms }) => {
  if (sms === undefined && mms === undefined) {
    return [{ path: [], message: 'has nothing to send; expected sms or mms' }]
  }
  return [
    ...(sms !== undefined && mms !== undefined
      ? [{ path: ['mms'], message: 'excludes sms; an answer has one of them' }]
      : []),
    ...mediaViolations(mms, ['mms']),
  ]
}
