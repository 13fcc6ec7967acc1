import { isOperationId, operationIds } from '../world/operation-id.ts'
import { checkBody } from './check-body.ts'
import { faultKinds, type FaultKind } from './fault-kinds.ts'
import type { Fault, StatusFault } from './fault.ts'

/** A fault with every default settled. */
export interface FaultPlan {
  readonly fault: Fault
  /** Whether the operation itself is carried out. */
  readonly happens: boolean
  readonly delayMs: number
  readonly damage:
    | { readonly type: 'none' }
    | { readonly type: 'status'; readonly answer: StatusFault }
    | { readonly type: 'wire'; readonly kind: FaultKind; readonly pieceMs: number }
}

const DEFAULT_PIECE_MS = 5

/** @throws {RangeError} If the fault names what does not exist, or a figure is out of range. */
export function planFault(fault: Fault): FaultPlan {
  checkScope(fault)
  checkBody(fault)
  const delayMs = fault.delayMs ?? 0
  if ('status' in fault) {
    checkStatus(fault.status)
    const happens = fault.effect === 'happens'
    return { fault, delayMs, happens, damage: { type: 'status', answer: fault } }
  }
  if ('kind' in fault) {
    if (!Object.hasOwn(faultKinds, fault.kind))
      throw unknownName('kind', fault.kind, Object.keys(faultKinds))
    const effect = fault.effect ?? faultKinds[fault.kind].effect
    return wirePlan(fault, fault.kind, effect === 'happens', fault.pieceMs)
  }
  if ('reset' in fault) return wirePlan(fault, 'reset-before-headers', fault.reset === 'after')
  if ('close' in fault) return wirePlan(fault, 'fin-before-headers', fault.close === 'after')
  return { fault, delayMs, happens: true, damage: { type: 'none' } }
}

function wirePlan(
  fault: Fault,
  kind: FaultKind,
  happens: boolean,
  pieceMs = DEFAULT_PIECE_MS,
): FaultPlan {
  const delayMs = fault.delayMs ?? 0
  return { fault, delayMs, happens, damage: { type: 'wire', kind, pieceMs } }
}

function checkScope({ operation, times = 1, delayMs = 0 }: Fault): void {
  if (operation !== undefined && !isOperationId(operation)) {
    throw unknownName('operation', operation, operationIds)
  }
  if (!Number.isInteger(times) || times < 1) {
    throw new RangeError(`times is ${times}; allowed: a whole number from 1.`)
  }
  if (!Number.isFinite(delayMs) || delayMs < 0) {
    throw new RangeError(`delayMs is ${delayMs}; allowed: milliseconds from 0.`)
  }
}

function checkStatus(status: number): void {
  if (Number.isInteger(status) && status >= 200 && status <= 599) return
  throw new RangeError(`status is ${status}; allowed: 200 to 599.`)
}

const unknownName = (what: string, given: string, allowed: readonly string[]) =>
  new RangeError(`There is no ${what} '${given}'. Allowed: ${allowed.join(', ')}.`)
