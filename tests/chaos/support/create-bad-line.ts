import { fetchTransport } from '@textwire/core'
import type { Clock, Send } from '@textwire/core'
import type { MockServer, OperationId } from '@textwire/mock-server'
import { createIdleClock } from './create-idle-clock.ts'
import { createRandom } from './create-random.ts'
import { lies, troubles } from './troubles.ts'

/** How bad a line is. The same figures give the same troubles. */
export interface BadLineOptions {
  readonly seed: number
  /** The share of requests that meet trouble, 0 to 1. */
  readonly rate: number
  /** The operation whose requests they are. */
  readonly operation: OperationId
  /** Whether somebody on the way says "done" of what may not be. @default false */
  readonly isLying?: boolean
}

/** A way to a world on which much goes wrong, with the time and the chance that it goes by. */
export interface BadLine {
  readonly clock: Clock
  readonly random: () => number
  readonly transport: Send
  /** Waits until the last request that was held up has arrived. */
  quiet(): Promise<void>
}

export function createBadLine(
  world: MockServer,
  { seed, rate, operation, isLying = false }: BadLineOptions,
): BadLine {
  const random = createRandom(seed)
  const clock = createIdleClock()
  const send = fetchTransport(world.fetch)
  const all = isLying ? [...troubles, ...lies] : troubles
  const transport: Send = (request) => {
    if (random() >= rate) return send(request)
    const trouble = all[Math.floor(random() * all.length)]
    return trouble ? trouble({ request, send, world, operation, clock }) : send(request)
  }
  return { clock, random, transport, quiet: () => clock.sleep(3_600_000) }
}
