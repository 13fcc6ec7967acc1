import type { TagChanges } from '../sms/change-tags.ts'
import type { UploadedList } from './uploaded-list.ts'

/** A list that changes the tags of whom its files name. */
export interface TagList extends UploadedList {
  readonly operations: TagChanges
}
