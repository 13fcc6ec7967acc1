import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { publicUrl } from '../public-url.ts'
import { listConflict } from './list-conflict.ts'
import { newList } from './uploaded-list.ts'

/** `airship.createAttributeList`. Source: Airship, "Create attributes list". */
export const createAttributeList = operation(
  'createAttributeList',
  ({ body: { name, ...about }, project, exchange, now }) => {
    const conflict = listConflict(project.attributeLists, name)
    if (conflict !== undefined) return conflict
    project.attributeLists.set(name, { ...newList(name, now), ...about })
    return answer(201, {}, { location: publicUrl(exchange, `/api/attribute-lists/${name}`) })
  },
)
