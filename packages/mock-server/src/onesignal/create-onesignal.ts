import { createAccountBook } from '../world/account-book.ts'
import type { ProviderParts } from '../world/provider-parts.ts'
import { createAppHandle } from './app-handle.ts'
import type { OneSignalAppOptions } from './app-options.ts'
import { createAppState } from './app-state.ts'
import { onesignalLine } from './keywords.ts'
import { onesignalRoutes } from './routes.ts'

/** OneSignal with its apps, connected to the carrier. */
export function createOneSignal(
  apps: readonly OneSignalAppOptions[],
  { clock, store, carrier }: ProviderParts,
) {
  const book = createAccountBook(
    'OneSignal app',
    ({ appId }: OneSignalAppOptions) => appId.toLowerCase(),
    (options) => {
      const state = createAppState(options, store, clock.now)
      carrier.connect(onesignalLine(state, carrier, clock.now))
      return { state, handle: createAppHandle(state, clock.now) }
    },
  )
  for (const app of apps) book.add(app)
  const routes = onesignalRoutes({ apps: book.states, carrier, clock })
  return { routes, app: (id?: string) => book.get(id?.toLowerCase()), addApp: book.add }
}
