import { zSubscriptionType } from '../generated/zod.ts'
import type { SubscriptionType } from '../generated/types.ts'

/** The types that a subscription can have. A text message goes to `SMS`. */
export const subscriptionTypes: readonly SubscriptionType[] = zSubscriptionType.options
