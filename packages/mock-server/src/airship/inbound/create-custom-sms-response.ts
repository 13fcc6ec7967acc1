import { answer } from '../answers.ts'
import type { AirshipContext } from '../context.ts'
import { operation, type Call } from '../operation.ts'
import type { ProjectState } from '../project-state.ts'
import { contentOf } from '../sending/content-of.ts'
import { deliverContent } from '../sending/deliver-content.ts'
import { findChannel } from '../sms/channel.ts'
import { tellCompliance } from '../sms/tell-compliance.ts'
import type { InboundTextRow } from './inbound-text.ts'

/** Source: Airship, "Custom SMS response": an id is good for ten minutes. */
const LIFETIME_MS = 10 * 60 * 1000

/** `airship.createCustomSmsResponse`. Source: Airship, "Custom SMS response". */
export const createCustomSmsResponse = operation(
  'createCustomSmsResponse',
  async ({ body, exchange, context, project, now }) => {
    const text = project.inboundTexts.get(body.mobile_originated_id.toLowerCase())
    const isOver = text !== undefined && now > text.receivedAt + LIFETIME_MS
    if (isOver) exchange.note('The ten minutes for an answer are over.')
    if (text === undefined || isOver) {
      return answer(404, { error: 'The mobile_originated_id could not be found' })
    }
    return answer(200, { push_id: await respond(project, context, text, body) })
  },
)

/** Answers the person, opted in or not; returns the id of the push. */
async function respond(
  project: ProjectState,
  context: AirshipContext,
  text: InboundTextRow,
  body: Call<'createCustomSmsResponse'>['body'],
): Promise<string> {
  const { msisdn, sender, mobileOriginatedId } = text
  const pushId = crypto.randomUUID()
  const at = context.clock.now()
  const push = project.pushes.set(pushId, { pushId, kind: 'custom-response', at, body, sends: 0 })
  const channel = findChannel(project, msisdn, sender)
  const recipient = { msisdn, sender, ...(channel && { channel }) }
  const content = contentOf(project, { sms: body.sms, mms: body.mms }, {}, at)
  if (content === undefined) throw new Error('A custom response says nothing.')
  const delivery = await deliverContent(project, context, { push, recipient, content })
  tellCompliance(project, context, text, 'custom_keyword_response', {
    inbound_message: text.text,
    outbound_message: delivery.text,
  })
  const known = project.inboundTexts.get(mobileOriginatedId) ?? text
  project.inboundTexts.set(mobileOriginatedId, { ...known, pushIds: [...known.pushIds, pushId] })
  return pushId
}
