import type { FilterList } from '@textwire/onesignal/contract'
import type { Refused } from '../refused.ts'
import type { FilterSentence } from './filters/filter-sentence.ts'

interface Ways {
  /** E.164 numbers, 1 to 20,000. A number that the app does not know gets a new SMS subscription. */
  readonly phoneNumbers: readonly string[]
  /**
   * Users by alias, up to 20,000 ids: `{ external_id: ['user-17'] }`. Labels are spelled as OneSignal has them; one that
   * does not exist reaches nobody.
   */
  readonly aliases: Readonly<Record<string, readonly string[]>>
  /** Ids of SMS subscriptions, each a UUID, 1 to 20,000. */
  readonly subscriptionIds: readonly string[]
  /** Names of segments. Whoever is in several gets the message once. */
  readonly segments: readonly string[]
  /** Conditions on users: a sentence that `where` began, or a list. */
  readonly filters: FilterSentence | FilterList
}

type Way = keyof Ways

type Second =
  Refused<'a message names one audience: phoneNumbers, aliases, subscriptionIds, segments or filters'>

type By<One extends Way> = Pick<Ways, One> & { readonly [Other in Exclude<Way, One>]?: Second }

interface WithoutExcept {
  readonly except?: Refused<'except leaves out segments, and stands beside segments alone'>
}

interface ToPhoneNumbers extends By<'phoneNumbers'>, WithoutExcept {}
interface ToAliases extends By<'aliases'>, WithoutExcept {}
interface ToSubscriptions extends By<'subscriptionIds'>, WithoutExcept {}
interface ToFilters extends By<'filters'>, WithoutExcept {}
interface ToSegments extends By<'segments'> {
  /** Names of segments whose members get nothing, even when they are in an included one. */
  readonly except?: readonly string[]
}

/**
 * Who gets a message: exactly one of numbers, aliases, subscriptions, segments (with exceptions) and filters.
 * Source: OneSignal, "Sending messages with the OneSignal API", "Choose your target audience".
 */
export type OneAudience = ToFilters | ToSubscriptions | ToAliases | ToSegments | ToPhoneNumbers
