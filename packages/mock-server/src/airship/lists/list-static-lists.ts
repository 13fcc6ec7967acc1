import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { findStaticList } from './find-static-list.ts'
import { listJson } from './list-json.ts'

/** `airship.listStaticLists`. Source: Airship, "Retrieve lists". */
export const listStaticLists = operation('listStaticLists', ({ project, now }) => {
  const lists = [...project.staticLists.values()]
    .flatMap(({ name }) => findStaticList(project, name, now) ?? [])
    .map((list) => listJson(list, list.channelCount))
  return answer(200, { lists }, { 'data-attribute': 'lists' })
})
