import { createAccountBook } from '../world/account-book.ts'
import type { ProviderParts } from '../world/provider-parts.ts'
import { airshipLine } from './keywords.ts'
import { createProjectHandle } from './project-handle.ts'
import type { AirshipProjectOptions } from './project-options.ts'
import { createProjectState } from './project-state.ts'
import { airshipRoutes } from './routes.ts'

/** Airship with its projects, connected to the carrier. */
export function createAirship(
  projects: readonly AirshipProjectOptions[],
  { clock, store, carrier }: ProviderParts,
) {
  const book = createAccountBook(
    'Airship project',
    ({ appKey }: AirshipProjectOptions) => appKey,
    (options) => {
      const state = createProjectState(options, store)
      carrier.connect(airshipLine(state, carrier, clock.now))
      return { state, handle: createProjectHandle(state, clock.now) }
    },
  )
  for (const project of projects) book.add(project)
  const routes = airshipRoutes({ projects: book.states, carrier, clock })
  return { routes, project: book.get, addProject: book.add }
}
