import type { Filter, FilterEntry } from '@textwire/onesignal/contract'
import type { Refused } from '../refused.ts'
import type { FinishedFilterSentence } from './filters/filter-sentence.ts'

/** An operator where there can be none. */
interface OperatorAtAnEnd {
  readonly operator: Refused<'a list of filters begins and ends with a condition, and operators stand between'>
}

/** A `FilterList`, with words for an operator at either end. */
type WrittenFilters =
  | readonly Filter[]
  | readonly [Filter | OperatorAtAnEnd, ...FilterEntry[], Filter | OperatorAtAnEnd]

interface Ways {
  /** E.164 numbers, 1 to 20,000. A number that the app does not know gets a new SMS subscription. */
  readonly phoneNumbers: readonly string[]
  /**
   * Users by alias, up to 20,000 ids: `{ external_id: ['user-17'] }`. Labels are spelled as OneSignal has them; one that
   * does not exist reaches nobody.
   */
  readonly aliases: Readonly<Record<string, readonly string[] | undefined>>
  /** Ids of SMS subscriptions, each a UUID, 1 to 20,000. */
  readonly subscriptionIds: readonly string[]
  /** Names of segments. Whoever is in several gets the message once. */
  readonly segments: readonly string[]
  /** Conditions on users: a sentence that `where` began, or a list. */
  readonly filters: FinishedFilterSentence | WrittenFilters
}

type Way = keyof Ways

/** What the compiler says where an audience is none, or one too many. */
export type OneAudienceAlone =
  Refused<'a message names one audience: phoneNumbers, aliases, subscriptionIds, segments or filters'>

type By<One extends Way> = Pick<Ways, One> & {
  readonly [Other in Exclude<Way, One>]?: OneAudienceAlone | undefined
}

interface WithoutExcept {
  readonly except?:
    | Refused<'except leaves out segments, and stands beside segments alone'>
    | undefined
}

// Where a value fits no member of a union, the compiler speaks of the last that comes closest: the plainest is the last.
interface ToFilters extends By<'filters'>, WithoutExcept {}
interface ToSubscriptions extends By<'subscriptionIds'>, WithoutExcept {}
interface ToAliases extends By<'aliases'>, WithoutExcept {}
interface ToSegments extends By<'segments'> {
  /** Names of segments whose members get nothing, even when they are in an included one. */
  readonly except?: readonly string[] | undefined
}
interface ToPhoneNumbers extends By<'phoneNumbers'>, WithoutExcept {}

/**
 * Who gets a message: exactly one of numbers, aliases, subscriptions, segments (with exceptions) and filters.
 * Source: OneSignal, "Sending messages with the OneSignal API", "Choose your target audience".
 */
export type OneAudience = ToFilters | ToSubscriptions | ToAliases | ToSegments | ToPhoneNumbers
