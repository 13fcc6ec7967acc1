import { noContent, notFound } from '../answers.ts'
import { operation } from '../operation.ts'
import { findStaticList } from './find-static-list.ts'

/** `airship.deleteStaticList`. Source: Airship, "Delete a list": its name cannot be used again. */
export const deleteStaticList = operation('deleteStaticList', ({ path, project, now }) => {
  const list = findStaticList(project, path.list_name, now)
  if (list === undefined) return notFound('list')
  project.staticLists.delete(list.name)
  project.deletedLists.set(list.name, true)
  return noContent
})
