import type { Selector } from './selector.ts'

type UpToTen = readonly [
  Selector,
  Selector?,
  Selector?,
  Selector?,
  Selector?,
  Selector?,
  Selector?,
  Selector?,
  Selector?,
  Selector?,
]

/** What `and` and `or` join: 1 to 10 selectors one by one, or one list of as many. */
export type Joined = UpToTen | readonly [readonly Selector[]]
