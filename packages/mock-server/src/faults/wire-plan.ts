import type { MockBody, MockResponse } from '../world/mock-response.ts'
import type { FaultKind } from './fault-kinds.ts'

/** The faults that damage bytes or connections; all others are ordinary answers with odd contents. */
export type WireKind = Exclude<
  FaultKind,
  'truncated-json' | 'empty-body' | 'html-503' | 'no-content' | 'redirect-loop'
>

/** What a door has to do to the bytes of an answer. */
export interface WirePlan {
  readonly kind: WireKind
  readonly response: MockResponse
  readonly pieceMs: number
}

/** The half of a body that still arrives when an answer is cut. */
export const firstHalf = (body: MockBody): MockBody => body.slice(0, Math.ceil(body.length / 2))

/** A body in about eight pieces. */
export function piecesOf(body: MockBody): MockBody[] {
  const size = Math.max(1, Math.ceil(body.length / 8))
  return Array.from({ length: Math.ceil(body.length / size) }, (_, index) =>
    body.slice(index * size, (index + 1) * size),
  )
}
