import { createHash } from 'node:crypto'

/** A part of a stream: a random share of it, or one of several that together are the whole. */
export type Subset =
  | { readonly type: 'SAMPLE'; readonly proportion: number }
  | { readonly type: 'PARTITION'; readonly count: number; readonly selection: number }

/**
 * Whether an event lies in a part of the stream. Its id decides, so that an event that comes twice is in the same part
 * both times. Source: Airship, "Real-Time Data Streaming FAQ".
 */
export function isInSubset(id: string, subset: Subset): boolean {
  const place = createHash('sha256').update(id).digest().readUInt32BE()
  if (subset.type === 'SAMPLE') return place / 2 ** 32 < subset.proportion
  return place % subset.count === subset.selection
}
