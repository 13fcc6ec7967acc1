import type { Push } from '../generated/types.ts'
import { type Rule, under } from '../generated/rule.ts'
import { conditionsOf, namesSms } from './audience-rules.ts'
import { messageRules } from './message-rules.ts'

const maxConditions = 1000

/** Source: Airship's help centre, "Limitations to the Airship API": 1,000 selectors a push. */
const boundedAudience: Rule<Push> = ({ audience }) => {
  const count = conditionsOf(audience).length
  return count > maxConditions
    ? [
        {
          path: ['audience'],
          message: `has ${count} conditions; expected at most ${maxConditions}`,
        },
      ]
    : []
}

/** Source: "Push object": a selector of a platform's channels needs that platform in `device_types`. */
const platformOfSelector: Rule<Push> = ({ audience, device_types: platforms }) =>
  conditionsOf(audience).some(namesSms) && !platforms.includes('sms') && !platforms.includes('mms')
    ? [
        {
          path: ['device_types'],
          message: 'lacks sms or mms, which the audience names by number or sender',
        },
      ]
    : []

const rules: readonly Rule<Push>[] = [boundedAudience, platformOfSelector, messageRules]

/** What holds between the fields of a push. */
export const pushRules: Rule<Push> = (push) => rules.flatMap((rule) => rule(push))

/** The same for each of a list of pushes. */
export const sendPushRules: Rule<Push | Push[]> = (body) =>
  Array.isArray(body)
    ? body.flatMap((push, index) => under([index], pushRules(push)))
    : pushRules(body)
