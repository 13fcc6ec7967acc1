import type { OperationName } from '@textwire/airship/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { AirshipContext } from './context.ts'
import type { Handler } from './handler.ts'
import type { ProjectState } from './project-state.ts'
import { readInput, type Input, type Refuse } from './read-input.ts'

/** One call of an operation on a project. */
export interface Call<Name extends OperationName> extends Input<Name> {
  readonly exchange: Exchange
  readonly context: AirshipContext
  readonly project: ProjectState
  /** The world's time, in milliseconds since the epoch. */
  readonly now: number
}

/**
 * An operation whose input is checked against the contract before it does its work.
 *
 * @param refuse How it tells that a field is wrong. @default in `details`, with code 40000
 */
export const operation =
  <Name extends OperationName>(
    name: Name,
    work: (call: Call<Name>) => MockResponse | Promise<MockResponse>,
    refuse?: Refuse,
  ): Handler =>
  (exchange, context, project) => {
    const { input, refusal } = readInput(name, exchange, refuse)
    if (refusal !== undefined) return refusal
    return work({ ...input, exchange, context, project, now: context.clock.now() })
  }
