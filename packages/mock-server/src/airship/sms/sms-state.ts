import type { Store, Table } from '../../world/store.ts'
import type { Channel } from './channel.ts'

/** Who can be texted. */
export interface SmsState {
  /** By number and sender, see `findChannel`. */
  readonly channels: Table<Channel>
}

export const createSmsState = (store: Store): SmsState => ({ channels: store.table() })
