import { createAirship } from '@textwire/airship'
import type { Airship } from '@textwire/airship'
import {
  createMockServer,
  defaultAirshipProject,
  defaultAirshipTokens,
} from '@textwire/mock-server'
import type { AirshipProject, MockServer } from '@textwire/mock-server'
import { createBadLine } from './create-bad-line.ts'
import type { BadLine, BadLineOptions } from './create-bad-line.ts'

/** A world whose Airship is hard to reach. Its time stands still until it is moved. */
export interface AirshipChaos extends BadLine {
  readonly world: MockServer
  readonly project: AirshipProject
  /** Its requests meet trouble. */
  readonly client: Airship
  /** Its requests do not. */
  readonly calm: Airship
}

const { appKey, masterSecret, sender } = defaultAirshipProject
const { token } = defaultAirshipTokens

/** What everybody is texted from. */
export const SENDER = sender

/** A word that is answered at once, and one that waits for an answer of yours. */
export const WORDS = { answered: 'HOURS', forwarded: 'BALANCE' } as const

const projectOptions = {
  appKey,
  masterSecret,
  tokens: [token],
  senders: [sender],
  keywords: [
    { keyword: WORDS.answered, reply: 'We are open from nine to five.' },
    { keyword: WORDS.forwarded, webhook: true },
  ],
} as const

export function createAirshipChaos(options: BadLineOptions): AirshipChaos {
  const world = createMockServer({
    requestLogLimit: 10,
    airship: { projects: [projectOptions] },
  })
  world.clock.freeze()
  const line = createBadLine(world, options)
  const { clock, random, transport } = line
  return {
    ...line,
    world,
    project: world.airship.project(),
    client: createAirship({ appKey, token, clock, random, transport, retryBudget: false }),
    // Files are packed beside the event loop, where a clock that jumps when all is quiet does not look; and a repeat
    // has nothing to wait for.
    calm: createAirship({ appKey, token, fetch: world.fetch, random: () => 0 }),
  }
}
