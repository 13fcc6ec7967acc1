import { Hono } from 'hono'
import { LOOP_PATH } from '../faults/damage.ts'
import type { DeliveryBindings, EngineParts } from './delivery.ts'
import { serve } from './serve.ts'
import { siteOf } from './sites.ts'
import { unknownPath } from './unknown-path.ts'

/** The engine as the doors see it: a web-standard handler. */
export type MockApp = Hono<DeliveryBindings>

/** The engine behind every door: each provider's operations below a prefix of its own. */
export function createApp(parts: EngineParts): MockApp {
  const app: MockApp = new Hono({ getPath: (request) => pathOf(request.url) })
  app.all(LOOP_PATH, (context) => context.redirect(LOOP_PATH, 302))
  for (const provider of parts.providers) {
    for (const route of provider.routes) {
      const path = `/${provider.provider}${route.path.replaceAll(/\{(\w+)\}/g, ':$1')}`
      app.on(route.method, path, (context) => serve(context, provider, route, parts))
    }
  }
  app.notFound((context) => unknownPath(context, parts))
  return app
}

/** Behind a provider's own host the path has no prefix, so it is given one. A last slash does not count. */
function pathOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  const site = siteOf(hostname)
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  return site === undefined || path === LOOP_PATH ? path : `/${site.provider}${path}`
}
