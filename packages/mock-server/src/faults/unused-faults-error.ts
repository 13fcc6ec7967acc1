import type { Fault } from './fault.ts'

/**
 * A test asked for faults that never came about: it did not test what it claims to test.
 *
 * Carries the faults that are left, each with the number of times that it is still waiting.
 *
 * @example
 * ```ts
 * import { createMockServer, UnusedFaultsError } from '@textwire/mock-server'
 *
 * const world = createMockServer()
 * world.fault({ operation: 'airship.sendPush', status: 503 })
 * try {
 *   world.assertFaultsUsed()
 * } catch (error) {
 *   if (error instanceof UnusedFaultsError) error.faults.length // 1
 * }
 * ```
 */
export class UnusedFaultsError extends Error {
  override readonly name = 'UnusedFaultsError'
  constructor(readonly faults: readonly Fault[]) {
    super(
      `${faults.length} fault(s) were never met:\n` +
        faults.map((fault) => `  ${JSON.stringify(fault)}`).join('\n'),
    )
  }
}
