import type { CallOptions } from '@textwire/core'
import { GAVE_UP } from './account.ts'
import type { BadLine } from './create-bad-line.ts'

/** Of ten callers one is in a hurry and one gives up on the way; the others take their time. */
export function callerOptions(index: number, { clock, random }: BadLine): CallOptions {
  if (index % 10 === 1) return { deadlineMs: 5_000 }
  if (index % 10 !== 2) return {}
  const controller = new AbortController()
  clock.setTimer(random() * 20_000, () => controller.abort(GAVE_UP))
  return { signal: controller.signal }
}
