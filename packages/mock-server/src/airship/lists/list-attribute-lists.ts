import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { publicUrl } from '../public-url.ts'
import { listJson } from './list-json.ts'

/** `airship.listAttributeLists`. Source: Airship, "Retrieve lists", of attribute lists. */
export const listAttributeLists = operation('listAttributeLists', ({ project, exchange }) => {
  const lists = [...project.attributeLists.values()].map((list) =>
    listJson(list, 0, publicUrl(exchange, `/api/attribute-lists/${list.name}/errors`)),
  )
  return answer(200, { lists }, { 'data-attribute': 'lists' })
})
