import type { OperationId } from '../world/operation-id.ts'
import type { Fault } from './fault.ts'
import { planFault, type FaultPlan } from './fault-plan.ts'
import { UnusedFaultsError } from './unused-faults-error.ts'

interface Waiting {
  readonly plan: FaultPlan
  left: number
}

/** The faults that are still to come, in the order in which they were given. */
export interface FaultQueue {
  add(faults: readonly Fault[]): void
  /** The first fault that waits for such a request; it is used up by being taken. */
  take(operation: OperationId, accountOf: () => string | undefined): FaultPlan | undefined
  unused(): readonly Fault[]
  assertUsed(): void
  clear(): void
}

export function createFaultQueue(): FaultQueue {
  let queue: Waiting[] = []
  const unused = () => queue.map(({ plan, left }) => ({ ...plan.fault, times: left }))
  return {
    add(faults) {
      // All of a script or none of it: a mistake in the third step must not leave two behind.
      const added = faults.map((fault) => ({ plan: planFault(fault), left: fault.times ?? 1 }))
      queue.push(...added)
    },
    take(operation, accountOf) {
      const next = queue.find(({ plan: { fault } }) => {
        if (fault.operation !== undefined && fault.operation !== operation) return false
        return fault.account === undefined || fault.account === accountOf()
      })
      if (next === undefined) return undefined
      next.left -= 1
      if (next.left === 0) queue = queue.filter((waiting) => waiting !== next)
      return next.plan
    },
    unused,
    assertUsed() {
      if (queue.length > 0) throw new UnusedFaultsError(unused())
    },
    clear() {
      queue = []
    },
  }
}
