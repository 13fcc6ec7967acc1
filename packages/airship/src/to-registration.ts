import type { ToData } from '@textwire/core'
import type { OptedInSmsChannel, PendingSmsChannel } from './contract/index.ts'

/** What registering came to: the person may be texted now, or was asked and has not answered yet. */
export type SmsRegistration =
  | (Omit<OptedInSmsChannel, 'status'> & { readonly status: 'opted-in' })
  | (Omit<PendingSmsChannel, 'status'> & { readonly status: 'pending' })

/**
 * Tells the two answers apart that registering has, whichever of 200, 201 and 202 they come with. Only the one that asked
 * has a `status` or the id of a push; the published description has nothing else to go by.
 */
export const toRegistration: ToData<SmsRegistration> = (json) => {
  // The operation table and the generated types come from one spec.
  const answer = json as OptedInSmsChannel & Partial<PendingSmsChannel>
  const isPending = answer.status === 'pending' || typeof answer.push_id === 'string'
  return { ...answer, status: isPending ? 'pending' : 'opted-in' } as SmsRegistration
}
