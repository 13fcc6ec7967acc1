import { parseE164, toMsisdn } from '@textwire/phone'
import type { Store, Table } from '../../world/store.ts'
import type { BulkRow } from './bulk-row.ts'
import type { DeliveryRow, PushRow, UndeliverableReason } from './push-row.ts'
import type { SendingOptions } from './sending-options.ts'

/** What was sent, and to whom. */
export interface SendingState {
  readonly pushes: Table<PushRow>
  readonly deliveries: Table<DeliveryRow>
  readonly bulks: Table<BulkRow>
  /** The numbers that the carrier cannot deliver to, by MSISDN. */
  readonly undeliverable: Table<UndeliverableReason>
}

export const createSendingState = (
  { undeliverable = {} }: SendingOptions,
  store: Store,
): SendingState => ({
  pushes: store.table(),
  deliveries: store.table(),
  bulks: store.table(),
  undeliverable: store.table(
    Object.entries(undeliverable).map(([phone, reason]) => [toMsisdn(parseE164(phone)), reason]),
  ),
})
