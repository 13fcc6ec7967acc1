import { answer, notFound, refuse } from '../answers.ts'
import { operation } from '../operation.ts'
import { findStaticList } from './find-static-list.ts'

/** `airship.updateStaticList`. Source: Airship, "Update list metadata". What is left out stays. */
export const updateStaticList = operation('updateStaticList', ({ path, body, project, now }) => {
  const { name, ...about } = body
  const list = findStaticList(project, path.list_name, now)
  if (list === undefined) return notFound('list')
  if (name !== list.name) {
    return refuse(400, { error: 'List renaming is not allowed', error_code: 40001 })
  }
  project.staticLists.set(name, { ...list, ...about, usedAt: now })
  return answer(200, {})
})
