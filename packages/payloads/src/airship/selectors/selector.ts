import type { Audience } from '@textwire/airship/contract'
import type { DeepReadonly } from '../deep-readonly.ts'
import type { Refused } from '../../refused.ts'

type Neighbour = Refused<'a selector stands alone: join several with and(…) or or(…)'>

type AllKeys<Union> = Union extends unknown ? keyof Union : never
type Alone<Union, Keys extends PropertyKey = AllKeys<Union>> = Union extends unknown
  ? Union & { readonly [Key in Exclude<Keys, keyof Union>]?: Neighbour }
  : never

/** The selectors that have a field of this name. */
export type SelectorBy<Key extends string> = DeepReadonly<
  Extract<Audience, Readonly<Record<Key, unknown>>>
>

interface AllOf {
  readonly AND: readonly Selector[]
}
interface AnyOf {
  readonly OR: readonly Selector[]
}
interface EveryoneBut {
  readonly NOT: Selector
}
type Compound = SelectorBy<'AND'> | SelectorBy<'OR'> | SelectorBy<'NOT'>
type Condition = Exclude<DeepReadonly<Audience>, string | Compound>

/**
 * Whom to reach, as the functions beside it write it: `all()`, `tag('vip')`, `and(…)`. Two selectors side by side do not
 * compile; Airship answers 400 to them.
 * Source: Airship, "Audience selection".
 */
export type Selector = 'all' | Alone<Condition | AllOf | AnyOf | EveryoneBut>
