import { notFound } from '../answers.ts'
import { operation } from '../operation.ts'
import { findStaticList } from './find-static-list.ts'
import type { IdentifierType } from './static-list.ts'

/** Source: Airship, "Download a list of channels": no other rows are in the file, those of SMS channels are not. */
const SHOWN: ReadonlySet<IdentifierType> = new Set<IdentifierType>([
  'ios_channel',
  'android_channel',
  'amazon_channel',
])

/** `airship.downloadStaticList`. Source: Airship, "Download a list of channels". */
export const downloadStaticList = operation(
  'downloadStaticList',
  ({ path, project, exchange, now }) => {
    const list = findStaticList(project, path.list_name, now)
    if (list?.processed !== true) return notFound('list')
    const shown = list.members.filter(({ type }) => SHOWN.has(type))
    const hidden = list.members.length - shown.length
    if (hidden > 0) exchange.note(`${hidden} rows of SMS channels and others are left out.`)
    const body = shown.map(({ type, id }) => `${type},${id}\n`).join('')
    return { status: 200, headers: { 'content-type': 'text/csv' }, body }
  },
)
