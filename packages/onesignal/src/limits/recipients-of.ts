import { asRecord } from '../as-record.ts'

const LISTS = ['include_phone_numbers', 'include_subscription_ids', 'email_to'] as const

/** How many recipients a message names; undefined when only OneSignal knows (segments, filters). */
export function recipientsOf(body: unknown): number | undefined {
  const { include_aliases: aliases, ...fields } = asRecord(body)
  const lists = LISTS.map((name) => fields[name]).concat(Object.values(asRecord(aliases)))
  const named = lists.filter((list) => Array.isArray(list))
  return named.length === 0 ? undefined : named.reduce((sum, list) => sum + list.length, 0)
}
