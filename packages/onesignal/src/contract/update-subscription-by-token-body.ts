import type { UpdateSubscriptionFields } from '../generated/types.ts'

/** The body of `updateSubscriptionByToken`: what changes. The type and the token stand in the path. */
export interface UpdateSubscriptionByTokenBody {
  subscription: Omit<UpdateSubscriptionFields, 'type' | 'token'>
}
