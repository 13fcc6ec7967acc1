import type { Handler } from '../handler.ts'
import { streamComplianceEvents } from './stream-compliance-events.ts'
import { streamEvents } from './stream-events.ts'

/** The operations that never end. */
export const streamHandlers = {
  streamEvents,
  streamComplianceEvents,
} satisfies Record<string, Handler>
