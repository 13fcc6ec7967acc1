import { TextwireError } from '../errors/textwire-error.ts'
import { answer } from './answer.ts'
import { answerFailure } from './answer-failure.ts'
import { claimOnce } from './claim-once.ts'
import type { Delivery, DeliveryKit } from './delivery.ts'
import { finish } from './finish.ts'
import { inBackground } from './in-background.ts'
import { noteEnd } from './note-end.ts'
import { settlesWithin } from './settles-within.ts'

/** What handling a delivery before it is answered takes. */
export interface OnceKit<Item> extends DeliveryKit<Item> {
  /** How long the work may hold up the answer, in milliseconds. */
  readonly timeoutMs: number
  /**
   * Of work that takes longer: whether the next delivery may begin beside it (`released`), or is put off until it has
   * come to its end (`kept`).
   */
  readonly lateClaim: 'released' | 'kept'
}

/** Handles a delivery unless that was done before, and answers what came of it. Never throws. */
export async function handleOnce<Item>(
  delivery: Delivery<Item>,
  kit: OnceKit<Item>,
): Promise<Response> {
  const refusal = await claimOnce(delivery, kit)
  if (refusal !== undefined) return refusal
  const work = (async () => void (await delivery.handle()))()
  if (!(await settlesWithin(work, kit.timeoutMs, kit.clock))) return answerLate(work, delivery, kit)
  return (await finish(work, delivery, kit)) ? answer(200, 'Handled.') : answerFailure(kit)
}

async function answerLate<Item>(
  work: Promise<void>,
  delivery: Delivery<Item>,
  kit: OnceKit<Item>,
): Promise<Response> {
  await kit.report(tooLate(kit), delivery.item)
  if (kit.lateClaim === 'released') await noteEnd('release', delivery, kit)
  const end = kit.lateClaim === 'released' ? completeLate : finish
  await inBackground(end(work, delivery, kit), delivery, kit)
  return answerFailure(kit)
}

function tooLate<Item>({ noun, timeoutMs }: OnceKit<Item>): TextwireError {
  return new TextwireError(`The ${noun} was not handled within ${timeoutMs} ms.`, {
    code: `${noun}Timeout`,
  })
}

/** Work that outlasted its time may still come to an end; then the next delivery has nothing to do. */
async function completeLate<Item>(
  work: Promise<void>,
  delivery: Delivery<Item>,
  kit: OnceKit<Item>,
): Promise<void> {
  try {
    await work
  } catch (error) {
    // The claim is somebody else's by now.
    return kit.report(error, delivery.item)
  }
  await noteEnd('complete', delivery, kit)
}
