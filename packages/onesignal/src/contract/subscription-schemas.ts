import { asRefinement } from '../generated/rule.ts'
import {
  zCreateSubscriptionBody,
  zTransferSubscriptionBody,
  zUpdateSubscriptionBody,
  zUpdateSubscriptionByTokenPath,
} from '../generated/zod.ts'
import {
  subscriptionByTokenRules,
  subscriptionRules,
  tokenPathRules,
  transferRules,
} from './subscription-rules.ts'

/** Checks the body of `createSubscription`: a number has its `+`. */
export const createSubscriptionBodySchema = zCreateSubscriptionBody.superRefine(
  asRefinement([subscriptionRules]),
)

/** Checks the body of `updateSubscription`. */
export const updateSubscriptionBodySchema = zUpdateSubscriptionBody.superRefine(
  asRefinement([subscriptionRules]),
)

/** Checks the path parameters of `updateSubscriptionByToken`: a number has its `+`. */
export const updateSubscriptionByTokenPathSchema = zUpdateSubscriptionByTokenPath.superRefine(
  asRefinement([tokenPathRules]),
)

/** Checks the body of `updateSubscriptionByToken`, which has neither type nor token. */
export const updateSubscriptionByTokenBodySchema = zUpdateSubscriptionBody.superRefine(
  asRefinement([subscriptionByTokenRules]),
)

/** Checks the body of `transferSubscription`: exactly one alias. */
export const transferSubscriptionBodySchema = zTransferSubscriptionBody.superRefine(
  asRefinement([transferRules]),
)
