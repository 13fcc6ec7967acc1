import { answer, notFound } from '../answers.ts'
import { operation } from '../operation.ts'
import { refuseCsv } from './csv-problem.ts'
import { findStaticList } from './find-static-list.ts'
import { holds } from './holds.ts'
import { processLater } from './process-later.ts'
import { readMembers } from './read-members.ts'

/** `airship.uploadStaticList`. Source: Airship, "Update list contents": the file replaces what was on the list. */
export const uploadStaticList = operation(
  'uploadStaticList',
  ({ path, exchange, project, context, now }) => {
    const list = findStaticList(project, path.list_name, now)
    if (list === undefined) return notFound('list')
    const read = readMembers(exchange.text)
    if (!('members' in read)) return refuseCsv(read)
    const { members } = read
    processLater(project.staticLists, { ...list, usedAt: now }, project, context, () => ({
      members,
      channelCount: [...project.channels.values()].filter(holds(members)).length,
    }))
    return answer(202, {})
  },
)
