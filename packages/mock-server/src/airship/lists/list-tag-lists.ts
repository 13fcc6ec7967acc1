import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { publicUrl } from '../public-url.ts'
import { listJson } from './list-json.ts'

/** `airship.listTagLists`. Source: Airship, "Retrieve lists", of tag lists: they show what they do to tags. */
export const listTagLists = operation('listTagLists', ({ project, exchange }) => {
  const lists = [...project.tagLists.values()].map((list) => ({
    ...listJson(list, 0, publicUrl(exchange, `/api/tag-lists/${list.name}/errors`)),
    ...list.operations,
  }))
  return answer(200, { lists }, { 'data-attribute': 'lists' })
})
