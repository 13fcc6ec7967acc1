import { noContent, notFound } from '../answers.ts'
import { operation } from '../operation.ts'

/** `airship.deleteTagList`. Source: Airship, "Delete tag list": the tags that it gave stay. */
export const deleteTagList = operation('deleteTagList', ({ path, project }) => {
  if (project.tagLists.get(path.list_name) === undefined) return notFound('list')
  project.tagLists.delete(path.list_name)
  return noContent
})
