import type { Store, Table } from '../../world/store.ts'
import type { ScheduleRow } from './schedule-row.ts'

/** What waits to be sent. */
export interface ScheduleState {
  /** By id. */
  readonly schedules: Table<ScheduleRow>
}

export const createScheduleState = (store: Store): ScheduleState => ({ schedules: store.table() })
