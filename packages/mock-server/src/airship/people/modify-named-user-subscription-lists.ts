import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import type { ListChange } from './list-change.ts'
import type { NamedUser, SubscriptionScope } from './named-user.ts'
import { putNamedUser } from './named-users.ts'
import { ensureList } from './set-list-membership.ts'

/** `airship.modifyNamedUserSubscriptionLists`. Source: Airship, "Scoped named user batch operations". */
export const modifyNamedUserSubscriptionLists = operation(
  'modifyNamedUserSubscriptionLists',
  ({ path, body, project, exchange, now }) => {
    const user = project.namedUsers.get(path.named_user_id)
    if (user === undefined) {
      exchange.note(`There is no named user ${path.named_user_id}: nothing happened.`)
      return answer(200, {})
    }
    let lists: NamedUser['lists'] = user.lists
    for (const { scope, subscription_lists } of body.scoped) {
      const { subscribe = [], unsubscribe = [] } = subscription_lists
      for (const id of [...subscribe, ...unsubscribe]) ensureList(project, id)
      lists = withChanges(lists, scope, { action: 'subscribe', at: now }, subscribe)
      lists = withChanges(lists, scope, { action: 'unsubscribe', at: now }, unsubscribe)
    }
    putNamedUser(project, user.id, { lists }, now)
    return answer(200, {})
  },
)

function withChanges(
  lists: NamedUser['lists'],
  scopes: readonly SubscriptionScope[],
  change: ListChange,
  ids: readonly string[],
): NamedUser['lists'] {
  const changes = Object.fromEntries(ids.map((id) => [id, change]))
  const scoped = scopes.map((scope) => [scope, { ...lists[scope], ...changes }] as const)
  return { ...lists, ...Object.fromEntries(scoped) }
}
