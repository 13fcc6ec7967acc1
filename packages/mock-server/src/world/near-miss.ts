import type { Route } from './route.ts'

/** What a caller of an unknown path may have meant. */
export interface NearMiss {
  readonly hint: string
  /** The methods under which the path exists; empty for a path that does not. */
  readonly allowed: readonly string[]
}

/** @param path As the provider knows it, without base path and query. */
export function nearMiss(method: string, path: string, routes: readonly Route[]): NearMiss {
  const sameForm = routes.filter((route) => distance(path, route.path) === 0)
  if (sameForm.length > 0) {
    const allowed = sameForm.map((route) => route.method)
    return { allowed, hint: `${method} ${path} is not emulated; ${allowed.join(', ')} is.` }
  }
  // Of paths that are equally near, those with the method that was used.
  const misfit = (route: Route) => (route.method === method ? 0 : 1)
  const ranked = routes.toSorted(
    (a, b) => distance(path, a.path) - distance(path, b.path) || misfit(a) - misfit(b),
  )
  const names = ranked.map((route) => `${route.method} ${route.path}`)
  const near = ranked[0] !== undefined && distance(path, ranked[0].path) <= 2
  return {
    allowed: [],
    hint: near
      ? `${method} ${path} is not emulated. Did you mean ${names[0]}?`
      : `${method} ${path} is not emulated. Emulated are: ${names.join(', ')}.`,
  }
}

/** How many parts of two paths differ; a parameter fits every part, a missing part counts as one. */
function distance(path: string, template: string): number {
  const given = path.split('/').filter((part) => part !== '')
  const wanted = template.split('/').filter((part) => part !== '')
  const shared = Math.min(given.length, wanted.length)
  let differing = Math.abs(given.length - wanted.length)
  for (let index = 0; index < shared; index += 1) {
    if (given[index] !== wanted[index] && !wanted[index]?.startsWith('{')) differing += 1
  }
  return differing
}
