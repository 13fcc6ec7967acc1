import { operations, type OperationName } from '@textwire/airship/contract'
import type { MockResponse } from '../../world/mock-response.ts'

/** The statuses that successes have instead of their own, by operation. */
export type Statuses = Readonly<Partial<Record<OperationName, number>>>

const successesOf = (name: OperationName): readonly number[] => operations[name].success

const isOperationName = (name: string): name is OperationName => Object.hasOwn(operations, name)

/** @throws {RangeError} If an operation does not exist, or does not know the status as a success. */
export function assertStatuses(statuses: Statuses = {}): void {
  for (const [name, status] of Object.entries(statuses)) {
    if (!isOperationName(name)) {
      throw new RangeError(`statuses has '${name}', which is no operation of Airship.`)
    }
    if (!successesOf(name).includes(status)) {
      const allowed = successesOf(name).join(', ')
      throw new RangeError(`statuses.${name} is ${status}; allowed: ${allowed}.`)
    }
  }
}

/** An answer with the status that the project has for it, if it is a success. */
export function withStatus(
  name: OperationName,
  answer: MockResponse,
  statuses: Statuses | undefined,
): MockResponse {
  const status = statuses?.[name]
  if (status === undefined || !successesOf(name).includes(answer.status)) return answer
  return { ...answer, status }
}
