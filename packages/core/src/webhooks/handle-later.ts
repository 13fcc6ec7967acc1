import { answer } from './answer.ts'
import { claimOnce } from './claim-once.ts'
import type { Delivery, DeliveryKit } from './delivery.ts'
import { finish } from './finish.ts'
import { inBackground } from './in-background.ts'

/**
 * Begins to handle a delivery unless that was done before, and answers without waiting for the end. A failure goes to
 * `report` alone, for the sender has been told that all is well. Never throws.
 */
export async function handleLater<Item>(
  delivery: Delivery<Item>,
  kit: DeliveryKit<Item>,
): Promise<Response> {
  const refusal = await claimOnce(delivery, kit)
  if (refusal !== undefined) return refusal
  const work = (async () => void (await delivery.handle()))()
  await inBackground(finish(work, delivery, kit), delivery, kit)
  return answer(200, 'Taken.')
}
