import type { ToData } from '@textwire/core'
import { asRecord } from './as-record.ts'
import type { Effect } from './effect.ts'

/**
 * Adds to an answer what its status means; a status that is not listed has the meaning of 200. An empty answer becomes
 * an object with nothing else in it.
 */
export function withEffect<Answer, Of extends Effect>(
  effects: Readonly<Record<200, Of> & Partial<Record<201 | 202, Of>>>,
): ToData<Answer & { readonly effect: Of }> {
  const byStatus: Readonly<Record<number, Of>> = effects
  return (json, { status }) => ({
    // The operation table and the generated types come from one spec.
    ...(asRecord(json) as Answer),
    effect: byStatus[status] ?? effects[200],
  })
}
