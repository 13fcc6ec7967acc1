import type { MockResponse } from '../world/mock-response.ts'
import { Refused } from './refused.ts'

/** Which part of a list is asked for. */
export interface Page {
  readonly limit: number
  readonly offset: number
}

/** How a list's page is bounded, and what breaking the bounds is answered with. */
export interface PageRules {
  /** The largest page, and the one that a query without a limit gets. */
  readonly max: number
  refuse(what: 'limit' | 'offset'): MockResponse
}

/** @throws {Refused} If a number is out of bounds, or none. */
export function readPage(query: URLSearchParams, { max, refuse }: PageRules): Page {
  const read = (what: 'limit' | 'offset', least: number, most: number, usual: number) => {
    const given = query.get(what)
    if (given === null) return usual
    const value = /^\d+$/.test(given) ? Number(given) : -1
    if (value < least || value > most) throw new Refused(refuse(what))
    return value
  }
  return { limit: read('limit', 1, max, max), offset: read('offset', 0, Infinity, 0) }
}
