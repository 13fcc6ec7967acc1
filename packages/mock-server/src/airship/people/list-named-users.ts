import { answer, notFound } from '../answers.ts'
import { operation, type Call } from '../operation.ts'
import { nextPage } from '../paging/next-page.ts'
import { byKey, pageOf } from '../paging/page-of.ts'
import type { NamedUser } from './named-user.ts'
import { namedUserJson } from './named-user-json.ts'
import { userChannels } from './user-channels.ts'

/** No parameter for it is documented. */
const PAGE_SIZE = 100

const idOf = ({ id }: NamedUser) => id

/** `airship.listNamedUsers`. Source: Airship, "Named user listing or lookup". */
export const listNamedUsers = operation('listNamedUsers', (call) => {
  const { exchange, project, now } = call
  const id = exchange.query.get('id')
  if (id !== null) return lookUp(id, call)
  const { options, namedUsers } = project
  const limit = options.pageSize ?? PAGE_SIZE
  const start = exchange.query.get('start')
  const { items, next } = pageOf(byKey(namedUsers.values(), idOf), idOf, { start, limit })
  const link = nextPage(exchange, options, next === undefined ? next : { start: next })
  const channels = userChannels(project)
  const named_users = items.map((user) => namedUserJson(user, channels.get(user.id) ?? [], now))
  const headers = { 'data-attribute': 'named_users', ...link.headers }
  return answer(200, { named_users, ...link.body }, headers)
})

function lookUp(id: string, { project, now }: Call<'listNamedUsers'>) {
  const user = project.namedUsers.get(id)
  if (user === undefined) return notFound('named user')
  const channels = userChannels(project).get(id) ?? []
  const named_user = namedUserJson(user, channels, now)
  return answer(200, { named_user }, { 'data-attribute': 'named_user' })
}
