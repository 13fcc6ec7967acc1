import type { Delivery, DeliveryKit } from './delivery.ts'

/** Completes or releases the claim of a delivery. A store that fails at it is told of, and changes nothing else. */
export async function noteEnd<Item>(
  step: 'complete' | 'release',
  { id, item }: Delivery<Item>,
  { store, report }: DeliveryKit<Item>,
): Promise<void> {
  try {
    // A store that cannot let go will forget the claim in time, and what was handled stays handled: asking for it
    // again because it could not be noted down would do it twice.
    await store[step](id)
  } catch (error) {
    await report(error, item)
  }
}
