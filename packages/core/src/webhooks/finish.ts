import type { Delivery, DeliveryKit } from './delivery.ts'
import { noteEnd } from './note-end.ts'

/** Waits for a piece of work: completes its claim, or tells of its error and lets it go. Whether it went well. */
export async function finish<Item>(
  work: Promise<unknown>,
  delivery: Delivery<Item>,
  kit: DeliveryKit<Item>,
): Promise<boolean> {
  try {
    await work
  } catch (error) {
    await kit.report(error, delivery.item)
    await noteEnd('release', delivery, kit)
    return false
  }
  await noteEnd('complete', delivery, kit)
  return true
}
