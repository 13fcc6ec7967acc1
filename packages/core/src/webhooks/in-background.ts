import type { Delivery, DeliveryKit } from './delivery.ts'

/** Lets work that never fails go on after the answer. */
export async function inBackground<Item>(
  work: Promise<unknown>,
  { item }: Delivery<Item>,
  { waitUntil, report }: DeliveryKit<Item>,
): Promise<void> {
  try {
    waitUntil?.(work)
  } catch (error) {
    // The work was begun, and may well come to its end without.
    await report(error, item)
  }
}
