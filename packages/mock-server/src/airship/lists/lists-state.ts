import type { Store, Table } from '../../world/store.ts'
import type { StaticList } from './static-list.ts'
import type { TagList } from './tag-list.ts'
import type { UploadedList } from './uploaded-list.ts'

/** What was uploaded, each kind of list by name. */
export interface ListsState {
  readonly staticLists: Table<StaticList>
  /** Names of lists that are gone, which cannot be used again. */
  readonly deletedLists: Table<true>
  readonly attributeLists: Table<UploadedList>
  readonly tagLists: Table<TagList>
}

export const createListsState = (store: Store): ListsState => ({
  staticLists: store.table(),
  deletedLists: store.table(),
  attributeLists: store.table(),
  tagLists: store.table(),
})
