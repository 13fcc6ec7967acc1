import { answer } from './answer.ts'
import { answerFailure } from './answer-failure.ts'
import type { Delivery, DeliveryKit } from './delivery.ts'

/** Claims a delivery. An answer if it was handled before, is being handled, or the store failed; else `undefined`. */
export async function claimOnce<Item>(
  { id, item }: Delivery<Item>,
  kit: DeliveryKit<Item>,
): Promise<Response | undefined> {
  const { store, report, noun } = kit
  try {
    const claim = await store.claim(id)
    if (claim === 'done') return answer(200, `This ${noun} was handled before.`)
    if (claim === 'claimed') return undefined
    return answer(429, `This ${noun} is being handled.`, { 'retry-after': '5' })
  } catch (error) {
    await report(error, item)
    return answerFailure(kit)
  }
}
