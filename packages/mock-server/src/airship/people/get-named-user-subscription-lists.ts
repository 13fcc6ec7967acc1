import { AIRSHIP_TYPE, answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { listsJson } from './named-user-json.ts'

/**
 * `airship.getNamedUserSubscriptionLists`. Source: Airship, "Named user subscription lists listing": 304 for a request
 * with `If-Modified-Since`, if nothing has changed. A named user that is not there is on no list.
 */
export const getNamedUserSubscriptionLists = operation(
  'getNamedUserSubscriptionLists',
  ({ path, exchange, project }) => {
    const user = project.namedUsers.get(path.named_user_id)
    if (user === undefined) return answer(200, { subscription_lists: [] })
    const modified = Math.floor(user.lastModified / 1000) * 1000
    const headers = { 'last-modified': new Date(modified).toUTCString() }
    const since = Date.parse(exchange.headers.get('if-modified-since') ?? '')
    return modified <= since
      ? { status: 304, headers: { 'content-type': AIRSHIP_TYPE, ...headers }, body: '' }
      : answer(200, { subscription_lists: listsJson(user) }, headers)
  },
)
