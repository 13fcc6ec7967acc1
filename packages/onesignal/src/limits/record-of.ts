import type { CallInput } from '@textwire/core'
import { asRecord } from '../as-record.ts'

/** What names the user or the subscription that a write is about; undefined for one that has no name yet. */
export function recordOf({ path = {}, body }: CallInput): string | undefined {
  const { subscription_id, token_type, token, alias_label, alias_id } = path
  if (subscription_id !== undefined) return `subscription ${subscription_id}`
  if (token !== undefined) return `token ${token_type} ${token}`
  if (alias_id !== undefined) return `user ${alias_label} ${alias_id}`
  const identity = asRecord(asRecord(body)['identity'])
  // One user can be named in several ways; most callers have one that they use everywhere.
  const [label = ''] = ['external_id', 'onesignal_id', ...Object.keys(identity)].filter(
    (name) => identity[name] !== undefined,
  )
  return label === '' ? undefined : `user ${label} ${String(identity[label])}`
}
