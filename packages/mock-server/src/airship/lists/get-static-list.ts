import { answer, notFound } from '../answers.ts'
import { operation } from '../operation.ts'
import { findStaticList } from './find-static-list.ts'
import { listJson } from './list-json.ts'

/** `airship.getStaticList`. Source: Airship, "Get single list metadata". */
export const getStaticList = operation('getStaticList', ({ path, project, now }) => {
  const list = findStaticList(project, path.list_name, now)
  return list === undefined ? notFound('list') : answer(200, listJson(list, list.channelCount))
})
