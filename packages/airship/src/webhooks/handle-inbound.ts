import { TextwireError } from '@textwire/core'
import { answer, handleLater, handleOnce } from '@textwire/core/webhooks'
import { createInboundMessage } from './create-inbound-message.ts'
import type { InboundKit } from './inbound-kit.ts'
import { readInboundSms } from './read-inbound-sms.ts'

/** Hands the text of a body on unless that was done before, and answers. */
export async function handleInbound(body: string, kit: InboundKit): Promise<Response> {
  const { options, clock } = kit
  const read = readInboundSms(body, clock.now())
  if (!read.ok) return refuse(400, read.problem, kit)
  if (kit.appKeys?.includes(read.sms.app_key) === false) {
    return refuse(403, 'The message is for another project.', kit)
  }
  const { message, mayBeAnswered } = createInboundMessage({
    ...read,
    airship: options.airship,
    now: clock.now,
  })
  const handle = async () => {
    try {
      await options.onMessage(message)
    } catch (error) {
      if (!mayBeAnswered()) throw error
      await kit.report(error, message)
    }
  }
  const delivery = { id: message.mobile_originated_id, item: message, handle }
  return options.answer === 'after' ? handleOnce(delivery, kit) : handleLater(delivery, kit)
}

/** Airship does not bring what was refused again, so its owner hears of it. */
async function refuse(status: number, problem: string, { report }: InboundKit): Promise<Response> {
  await report(
    new TextwireError(`A message was refused with ${status}. ${problem}`, {
      code: 'inboundRefused',
    }),
  )
  return answer(status, problem)
}
