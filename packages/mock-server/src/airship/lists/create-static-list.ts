import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { publicUrl } from '../public-url.ts'
import { findStaticList } from './find-static-list.ts'
import { listConflict } from './list-conflict.ts'
import { newStaticList } from './static-list.ts'

/** `airship.createStaticList`. Source: Airship, "Create list". */
export const createStaticList = operation(
  'createStaticList',
  ({ body: { name, ...about }, project, exchange, now }) => {
    findStaticList(project, name, now)
    const isSpent = project.deletedLists.get(name) !== undefined
    if (isSpent) exchange.note(`${name} was a list that is gone: its name cannot be used again.`)
    const conflict = listConflict(project.staticLists, name, isSpent)
    if (conflict !== undefined) return conflict
    project.staticLists.set(name, { ...newStaticList(name, now), ...about })
    return answer(201, {}, { location: publicUrl(exchange, `/api/lists/${name}`) })
  },
)
