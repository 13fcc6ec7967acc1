import type {
  AllSelector,
  AndSelector,
  Audience,
  NotSelector,
  OrSelector,
} from '../generated/types.ts'
import type { Exclusive } from './exclusive.ts'

interface AllOf {
  AND: PushAudience[]
}
interface AnyOf {
  OR: PushAudience[]
}
interface EveryoneBut {
  NOT: PushAudience
}
type OneSelector = Exclude<Audience, AllSelector | AndSelector | OrSelector | NotSelector>

/**
 * Whom to reach: everyone, one selector, or selectors joined by `AND`, `OR` and `NOT`. Two selectors side by side do
 * not compile: Airship answers 400 to them.
 */
export type PushAudience = AllSelector | Exclusive<OneSelector | AllOf | AnyOf | EveryoneBut>
