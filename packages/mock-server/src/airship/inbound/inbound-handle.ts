import type { OutboundCall } from '../../outbound/outbound-call.ts'
import type { ProjectState } from '../project-state.ts'
import type { InboundTextRow } from './inbound-text.ts'

/** A text that a person sent to a project, and what came of it. */
export interface InboundText extends Omit<InboundTextRow, 'callIds'> {
  /** What the webhook was told, with every try. */
  readonly calls: readonly OutboundCall[]
}

/** The texts that a project has received, oldest first. */
export const inboundTextsOf = ({ inboundTexts, inboundCalls }: ProjectState): InboundText[] =>
  [...inboundTexts.values()].map(({ callIds, ...text }) => ({
    ...text,
    calls: callIds.flatMap((id) => inboundCalls.get(id) ?? []),
  }))
