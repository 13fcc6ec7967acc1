import type { CheckedSender } from './checked-sender.ts'
import { hear } from './hear.ts'

/** A sender that never rejects. */
export const guard = (sender: CheckedSender): CheckedSender => ({
  name: sender.name,
  send: async (text, context) => (await hear(sender, text, context)).result,
})
