import type { Line } from '../../carrier/carrier.ts'
import type { ProjectState } from '../project-state.ts'
import { bareSender } from '../sms/channel.ts'
import { hasSender } from '../sms/senders.ts'
import { receiveText, type InboundContext } from './receive-text.ts'

/** A project's side of the carrier. */
export const airshipLine = (project: ProjectState, context: InboundContext): Line => ({
  provider: 'airship',
  account: project.options.appKey,
  owns: (sender) => hasSender(project, sender),
  receive: ({ from, to, text }) =>
    receiveText(project, context, {
      msisdn: from.slice(1),
      sender: bareSender(to),
      text,
      sentAt: context.clock.now(),
    }),
})
