import { answer } from '../answers.ts'
import { operation } from '../operation.ts'

/** `airship.listSubscriptionLists`. Source: Airship, "Subscription lists listing". */
export const listSubscriptionLists = operation('listSubscriptionLists', ({ project }) => {
  const subscription_lists = [...project.subscriptionLists.values()].map((list) => ({
    scopes: ['app', 'web', 'email', 'sms'],
    default_opted_in: false,
    ...list,
  }))
  return answer(200, { subscription_lists }, { 'data-attribute': 'subscription_lists' })
})
