import { operations, type OperationName } from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { appOfRequest } from './app-of-request.ts'
import type { Apps } from './apps.ts'

/** The statuses that successes have instead of their own, by operation. */
export type Statuses = Readonly<Partial<Record<OperationName, number>>>

const successesOf = (name: OperationName): readonly number[] => operations[name].success

const isOperationName = (name: string): name is OperationName => Object.hasOwn(operations, name)

/** @throws {RangeError} If an operation does not exist, or does not know the status as a success. */
export function assertStatuses(statuses: Statuses = {}): void {
  for (const [name, status] of Object.entries(statuses)) {
    if (!isOperationName(name)) {
      const allowed = Object.keys(operations).join(', ')
      throw new RangeError(`statuses has '${name}', which is no operation. Allowed: ${allowed}.`)
    }
    if (!successesOf(name).includes(status)) {
      const allowed = successesOf(name).join(', ')
      throw new RangeError(`statuses.${name} is ${status}; allowed: ${allowed}.`)
    }
  }
}

/** An answer with the status that the app has for it, if it is a success. */
export function withStatus(
  name: OperationName,
  answer: MockResponse,
  exchange: Exchange,
  apps: Apps,
): MockResponse {
  if (!successesOf(name).includes(answer.status)) return answer
  if (!apps.values().some(({ options }) => options.statuses?.[name] !== undefined)) return answer
  const status = appOfRequest(exchange, apps)?.options.statuses?.[name]
  return status === undefined ? answer : { ...answer, status }
}
