import { parseE164 } from '@textwire/phone'
import type { ReceivedMessage } from '../../phone/received-message.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { tellCompliance, type SmsPerson } from './tell-compliance.ts'

/**
 * Texts a person something that no push asked for; returns the id of the message. A number that takes no texts gets none, but
 * the project has sent it all the same.
 */
export function textPerson(
  project: ProjectState,
  context: Pick<AirshipContext, 'carrier' | 'clock'>,
  { msisdn, sender }: SmsPerson,
  { text, kind }: Pick<ReceivedMessage, 'text' | 'kind'>,
): string {
  const messageId = crypto.randomUUID()
  if (project.undeliverable.get(msisdn) === undefined) {
    context.carrier.deliver({
      to: parseE164(`+${msisdn}`),
      from: sender,
      text,
      provider: 'airship',
      account: project.options.appKey,
      messageId,
      kind,
    })
  }
  tellCompliance(project, context, { msisdn, sender }, 'mobile_terminated_message')
  return messageId
}
