import type { Refused } from '../../refused.ts'
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

/** The compiler shows it for a list that is spread, of which it does not know the length. */
type TheListItself = Refused<'give 1 to 10 selectors one by one, or the list itself: or(list)'>

/** What `and` and `or` join: 1 to 10 selectors one by one, or one list of as many. */
export type Joined = UpToTen | readonly [readonly Selector[]] | readonly [TheListItself]
