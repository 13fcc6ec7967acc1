import type { Store, Table } from '../../world/store.ts'
import type { AirshipSegment } from './segment.ts'

/** Named audiences. */
export interface SegmentsState {
  /** By id. */
  readonly segments: Table<AirshipSegment>
}

export const createSegmentsState = (store: Store): SegmentsState => ({ segments: store.table() })
