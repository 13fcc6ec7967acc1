import type { OutgoingText, SendOptions, SendResult, Sender } from '@textwire/sender'
import { GAVE_UP } from '../../chaos/support/account.ts'

/** What a sender says of a text; of one that its caller gave up, nobody can say anything. */
export type Told = Pick<SendResult, 'status' | 'decisions'> & {
  readonly number: string
  readonly provider?: string | undefined
  readonly id?: string | undefined
  readonly reason?: string | undefined
}

/** How many texts there may be, by what the sender says. */
export const allowed: Readonly<Record<SendResult['status'], readonly number[]>> = {
  sent: [1],
  'not-sent': [0],
  unknown: [0, 1],
}

/** Sends a text, and takes the sender at its word. */
export async function tell(
  sender: Sender,
  text: OutgoingText,
  options?: SendOptions,
): Promise<Told> {
  try {
    const { error: _, ...result } = { error: undefined, ...(await sender.send(text, options)) }
    return { ...result, number: text.to }
  } catch (error) {
    if (error !== GAVE_UP) throw error
    return { status: 'unknown', decisions: [], number: text.to }
  }
}
