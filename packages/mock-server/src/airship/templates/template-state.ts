import type { Store, Table } from '../../world/store.ts'
import type { TemplateRow } from './template-row.ts'

/** What is stored to be sent. */
export interface TemplateState {
  /** By id, in small letters. */
  readonly contentTemplates: Table<TemplateRow>
}

export const createTemplateState = (store: Store): TemplateState => ({
  contentTemplates: store.table(),
})
