import type { Path, Problem } from '../../problems/problem.ts'

/** What makes a row the same as another: the channel that it stands for. */
export interface RowIdentity {
  readonly msisdn: unknown
  readonly sender: unknown
}

/**
 * Rows that stand for a channel which has a row already.
 * Source: Airship, "SMS audience for Create and Send payloads": repeats may lead to two messages or to none.
 *
 * @param at Where the rows stand.
 */
export function duplicateRows(rows: readonly RowIdentity[], at: string): readonly Problem[] {
  const seen = new Map<string, number>()
  return rows.flatMap(({ msisdn, sender }, index): Problem[] => {
    const path: Path = [at, index]
    const channel = JSON.stringify([msisdn, sender])
    const first = seen.get(channel)
    if (first === undefined) seen.set(channel, index)
    return first === undefined
      ? []
      : [{ path, message: `has the number and the sender of ${at}.${first}; leave repeats out` }]
  })
}
