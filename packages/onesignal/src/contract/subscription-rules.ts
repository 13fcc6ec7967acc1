import { type Rule, under } from '../generated/rule.ts'
import { shownName } from '../generated/shown.ts'
import type { SubscriptionType, UpdateSubscriptionFields } from '../generated/types.ts'
import { tokenRules } from './token-rules.ts'

interface Body {
  subscription: UpdateSubscriptionFields
}

/** What is wrong with a subscription that is created or changed. */
export const subscriptionRules: Rule<Body> = ({ subscription: { type, token } }) =>
  under(['subscription'], tokenRules(type, token))

/** Source: OneSignal, "Update subscription by token": the path has the type and the token, the body neither. */
export const subscriptionByTokenRules: Rule<Body> = ({ subscription }) =>
  (['type', 'token'] as const)
    .filter((field) => subscription[field] !== undefined)
    .map((field) => ({
      path: ['subscription', field],
      message: 'is not allowed here; it stands in the path and stays as it is',
    }))

/** What is wrong with the token in a path. */
export const tokenPathRules: Rule<{ token_type: SubscriptionType; token: string }> = (path) =>
  tokenRules(path.token_type, path.token)

/** Source: OneSignal, "Transfer subscription": exactly one alias. */
export const transferRules: Rule<{ identity: Readonly<Record<string, string>> }> = ({
  identity,
}) => {
  const labels = Object.keys(identity)
  if (labels.length === 1) return []
  const names = labels.slice(0, 5).map(shownName).join(', ')
  const named = labels.length === 0 ? 'is empty' : `has ${labels.length} aliases, ${names}`
  return [{ path: ['identity'], message: `${named}; expected exactly one` }]
}
