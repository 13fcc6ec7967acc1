import { http, HttpResponse, type HttpHandler } from 'msw'
import { providerOrigins } from '../world/sites.ts'
import type { MockFetch } from './fetch.ts'

/**
 * Handlers for tests that run msw already: one for each host of the providers, which hands over to the
 * world. Connections that die arrive as msw's network error, which carries no code; for faults use
 * `world.fetch` or `world.listen()`.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node'
 * import { createMockServer } from '@textwire/mock-server'
 * import { mswHandlers } from '@textwire/mock-server/msw'
 *
 * const world = createMockServer()
 * const server = setupServer(...mswHandlers(world))
 * ```
 */
export function mswHandlers(world: { readonly fetch: MockFetch }): HttpHandler[] {
  return providerOrigins.map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await world.fetch(request, { redirect: 'manual' })
      } catch (error) {
        // Thrown errors would come back as a 500 with a stack.
        if (error instanceof TypeError) return HttpResponse.error()
        throw error
      }
    }),
  )
}
