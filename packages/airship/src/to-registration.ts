import type { ToData } from '@textwire/core'
import type { OptedInSmsChannel, PendingSmsChannel } from './contract/index.ts'
import { warningsOf } from './with-warnings.ts'
import type { Warned } from './with-warnings.ts'

/** What registering came to: the person may be texted now, or was asked and has not answered yet. */
export type SmsRegistration = Warned &
  (
    | (Omit<OptedInSmsChannel, 'status'> & { readonly status: 'opted-in' })
    | (Omit<PendingSmsChannel, 'status'> & { readonly status: 'pending' })
  )

/**
 * Tells the two answers apart that registering has, whichever of 200, 201 and 202 they come with. Only the one that asked
 * has a `status` or the id of a push; the published description has nothing else to go by. Another of Airship's sources
 * shows an `opt_in`, which is believed. Without consent in the request, only that says that the person may be texted: an
 * answer that says nothing is not taken for a yes.
 */
export const toRegistration =
  (hasConsent: boolean): ToData<SmsRegistration> =>
  (json) => {
    // The operation table and the generated types come from one spec.
    const answer = json as OptedInSmsChannel & Partial<PendingSmsChannel> & { opt_in?: unknown }
    const { status, push_id, opt_in } = answer
    // The answer to consent has no status at all.
    const wasAsked = typeof status === 'string' || typeof push_id === 'string' || opt_in === false
    const isPending = wasAsked || (!hasConsent && opt_in !== true)
    const warnings = [
      ...warningsOf(answer),
      ...partial('tags', answer.tags),
      ...partial('attributes', answer.attributes),
    ]
    return { ...answer, status: isPending ? 'pending' : 'opted-in', warnings } as SmsRegistration
  }

/** Tags and attributes are set apart from the channel, and each says for itself whether that worked. */
function partial(what: string, result: { readonly ok?: unknown } | undefined): string[] {
  return result?.ok === false ? [`The ${what} were not set.`, ...warningsOf(result)] : []
}
