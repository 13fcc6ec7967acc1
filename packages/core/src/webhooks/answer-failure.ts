import { answer } from './answer.ts'
import type { DeliveryKit } from './delivery.ts'

/** The answer to a delivery whose handling failed. It says nothing about why: that is for `onError` alone. */
export function answerFailure({
  noun,
  failureStatus,
}: Pick<DeliveryKit<never>, 'noun' | 'failureStatus'>): Response {
  return answer(failureStatus, `The ${noun} could not be handled.`)
}
