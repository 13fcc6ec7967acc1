import { own } from '../../world/own.ts'
import { answer } from '../answers.ts'
import { resolveAudience } from '../audience/resolve-audience.ts'
import { operation } from '../operation.ts'
import { timeOf } from './attribute-change.ts'
import { setListMembership } from './set-list-membership.ts'

/** `airship.modifyChannelSubscriptionLists`. Source: Airship, "Subscribe or unsubscribe channels". */
export const modifyChannelSubscriptionLists = operation(
  'modifyChannelSubscriptionLists',
  ({ body, project, exchange, now }) => {
    for (const { list_id } of body.subscription_lists) {
      if (project.subscriptionLists.get(list_id) === undefined) {
        exchange.note(`The list ${list_id} was not set up: it is made by this request.`)
      }
    }
    for (const channel of resolveAudience(project, body.audience, ['sms'], now)) {
      body.subscription_lists.reduce((current, { list_id, action, ...change }) => {
        const at = timeOf(change, now)
        const known = own(current.lists, list_id)
        return known !== undefined && known.at > at
          ? current
          : setListMembership(project, current, list_id, { action, at })
      }, channel)
    }
    return answer(202, {})
  },
)
