import { createLiquid } from '../liquid/create-liquid.ts'
import { createAccountBook } from '../world/account-book.ts'
import { defaultOneSignalOrganization } from '../world/defaults.ts'
import type { ProviderParts } from '../world/provider-parts.ts'
import { newApiKey } from './organization/api-keys.ts'
import { createAppHandle } from './app-handle.ts'
import type { OneSignalAppOptions } from './app-options.ts'
import { createAppState, ROW, type AppBeginning, type AppState } from './app-state.ts'
import type { Apps } from './apps.ts'
import type { Organization } from './context.ts'
import { onesignalLine } from './messages/keywords.ts'
import { openShortLink } from './messages/open-short-link.ts'
import type { OneSignalOptions } from './onesignal-options.ts'
import { onesignalRoutes } from './routes.ts'
import { createShortLinks } from './messages/short-links.ts'

/** OneSignal with its apps, connected to the carrier. */
export function createOneSignal(
  {
    apps: given,
    organization: about = {},
  }: OneSignalOptions & { apps: readonly OneSignalAppOptions[] },
  { clock, store, carrier, outbound }: ProviderParts,
) {
  const { organizationId, organizationKey } = defaultOneSignalOrganization
  const organization: Organization = {
    organizationId: about.organizationId ?? organizationId,
    keys: about.organizationKeys ?? [organizationKey],
    get dialect() {
      const [first] = book.states.values()
      return first?.options.dialect ?? 'reference'
    },
  }
  const liquid = createLiquid()
  const links = createShortLinks(store)
  const parts = { now: clock.now, liquid, outbound }
  const book = createAccountBook(
    'OneSignal app',
    ({ options }: Opening) => options.appId.toLowerCase(),
    ({ options, beginning }) => {
      const state = createAppState(options, beginning, store, parts)
      carrier.connect({
        ...onesignalLine(state, carrier, clock.now),
        open: (link) => openShortLink(state, links, link, clock.now()),
      })
      const shown = { organizationKey: organization.keys[0] ?? '', links }
      return { state, handle: createAppHandle(state, shown, clock.now) }
    },
  )
  const add = (options: OneSignalAppOptions) => {
    const now = clock.now()
    const { name = 'Mock app' } = options
    const info = { name, organizationId: organization.organizationId, settings: {} }
    const apiKeys = options.apiKeys.map((secret, index) =>
      newApiKey({ name: `Key ${index + 1}`, secret }, now),
    )
    const beginning = { info: { ...info, createdAt: now, updatedAt: now }, apiKeys }
    return book.add({ options, beginning })
  }
  for (const app of given) add(app)
  const apps: Apps = {
    get(appId) {
      const app = book.states.get(appId.toLowerCase())
      return app !== undefined && isThere(app) ? app : undefined
    },
    values: () => [...book.states.values()].filter(isThere),
    create(info) {
      const appId = crypto.randomUUID()
      const options = { appId, apiKeys: [], dialect: organization.dialect }
      book.add({ options, beginning: { info: undefined, apiKeys: [] } })
      const app = book.states.get(appId)
      if (app === undefined) throw new Error('The app was not added.')
      app.info.set(ROW, info)
      return app
    },
  }
  const routes = onesignalRoutes({ apps, organization, carrier, clock, liquid, links })
  return { routes, app: (id?: string) => book.get(id?.toLowerCase()), addApp: add }
}

/** A world that was restored may not have made the app yet. */
const isThere = (app: AppState) => app.info.get(ROW) !== undefined

interface Opening {
  readonly options: OneSignalAppOptions
  readonly beginning: AppBeginning
}
