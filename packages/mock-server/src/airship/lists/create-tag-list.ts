import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { refuseTags } from '../people/refuse-tags.ts'
import { publicUrl } from '../public-url.ts'
import { listConflict } from './list-conflict.ts'
import { newList } from './uploaded-list.ts'

/** `airship.createTagList`. Source: Airship, "Create a tag list". */
export const createTagList = operation(
  'createTagList',
  ({ body: { name, description, extra, ...operations }, project, exchange, now }) => {
    const refusal = listConflict(project.tagLists, name) ?? refuseTags(project, operations)
    if (refusal !== undefined) return refusal
    project.tagLists.set(name, {
      ...newList(name, now),
      ...(description !== undefined && { description }),
      ...(extra !== undefined && { extra }),
      operations,
    })
    return answer(201, {}, { location: publicUrl(exchange, `/api/tag-lists/${name}`) })
  },
)
