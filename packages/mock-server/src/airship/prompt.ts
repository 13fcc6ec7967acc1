import { parseE164 } from '@textwire/phone'
import type { Carrier } from '../carrier/carrier.ts'
import type { Channel } from './channel.ts'
import type { ProjectState } from './project-state.ts'

/** Texts a person the question whether texts are wanted; returns the id of the push. */
export function askForConsent(
  { options }: ProjectState,
  { msisdn, sender }: Channel,
  carrier: Carrier,
): string {
  const messageId = crypto.randomUUID()
  carrier.deliver({
    to: parseE164(`+${msisdn}`),
    from: sender,
    text: options.optInPrompt ?? `Do you want to get texts from ${sender}? Reply Y to agree.`,
    provider: 'airship',
    account: options.appKey,
    messageId,
    kind: 'opt-in-prompt',
  })
  return messageId
}
