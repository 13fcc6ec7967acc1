import type { OutboundCall } from '../../outbound/outbound-call.ts'
import type { Store, Table } from '../../world/store.ts'
import type { InboundTextRow } from './inbound-text.ts'

/** What people have sent. */
export interface InboundState {
  /** By `mobile_originated_id`, oldest first. */
  readonly inboundTexts: Table<InboundTextRow>
  /** What was posted to the webhook, by the id of the call. */
  readonly inboundCalls: Table<OutboundCall>
}

export const createInboundState = (store: Store): InboundState => ({
  inboundTexts: store.table(),
  inboundCalls: store.table(),
})
