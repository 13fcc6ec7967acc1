import type { AttributeChange, SubscriptionChange } from '../generated/types.ts'
import type { Rule } from '../generated/rule.ts'
import { momentViolations } from './moment-rules.ts'

/** Each change happened on a day that exists. */
export const attributeRules: Rule<{ attributes: AttributeChange[] }> = ({ attributes }) =>
  attributes.flatMap(({ timestamp }, index) =>
    momentViolations(timestamp, ['attributes', index, 'timestamp']),
  )

/** Each change happened on a day that exists. */
export const subscriptionRules: Rule<{ subscription_lists: SubscriptionChange[] }> = (body) =>
  body.subscription_lists.flatMap(({ timestamp }, index) =>
    momentViolations(timestamp, ['subscription_lists', index, 'timestamp']),
  )
