import { createAccountBook } from '../world/account-book.ts'
import type { ProviderParts } from '../world/provider-parts.ts'
import { assertOptions } from './assert-options.ts'
import { createTextTemplates } from './handlebars/create-text-templates.ts'
import { airshipLine } from './inbound/airship-line.ts'
import { openLink } from './links/open-link.ts'
import { createProjectHandle } from './project-handle.ts'
import type { AirshipProjectOptions } from './project-options.ts'
import { createProjectState } from './project-state.ts'
import { airshipRoutes } from './routes.ts'

/** Airship with its projects, connected to the carrier. */
export function createAirship(
  projects: readonly AirshipProjectOptions[],
  { clock, store, carrier, outbound }: ProviderParts,
) {
  const book = createAccountBook(
    'Airship project',
    ({ appKey }: AirshipProjectOptions) => appKey,
    (options) => {
      assertOptions(options, outbound)
      const state = createProjectState(options, store)
      const line = airshipLine(state, { carrier, clock, outbound })
      carrier.connect({ ...line, open: (link) => openLink(state, { clock }, link) })
      return { state, handle: createProjectHandle(state, clock) }
    },
  )
  for (const project of projects) book.add(project)
  const templates = createTextTemplates()
  const routes = airshipRoutes({ projects: book.states, carrier, clock, outbound, templates })
  return { routes, project: book.get, addProject: book.add }
}
