import type { SendMessageBody as Fields } from '../generated/types.ts'
import type { Rule } from '../generated/rule.ts'
import { audienceRules } from './audience-rules.ts'
import { oneChannel } from './channel-rules.ts'
import { contentRules } from './content-rules.ts'
import { deliveryRules } from './delivery-rules.ts'

/** What holds between the fields of a message, in the order in which it is reported. */
export const sendMessageRules: readonly Rule<Fields>[] = [
  ...audienceRules,
  oneChannel,
  ...contentRules,
  ...deliveryRules,
]
