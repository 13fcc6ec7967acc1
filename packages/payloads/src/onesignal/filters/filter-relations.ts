import type { FilterSentence, UnfinishedSentence } from './filter-sentence.ts'

interface Sameness<Value, Or extends boolean> {
  /** Equal to this. */
  is(value: Value): FilterSentence<Or>
  /** Anything but this. */
  isNot(value: Value): FilterSentence<Or>
}

interface Order<Value, Or extends boolean> {
  /** Greater than this. */
  isOver(value: Value): FilterSentence<Or>
  /** Less than this. */
  isUnder(value: Value): FilterSentence<Or>
}

interface Presence<Or extends boolean> {
  /** There, whatever its value. */
  exists(): FilterSentence<Or>
  /** Not there at all. */
  doesNotExist(): FilterSentence<Or>
}

/** A tag's value as it is compared; numbers and booleans are written as text, as tags are. */
export type TagValue = string | number | boolean

/** What can be said of a tag. Source: OneSignal, "Sending messages with the OneSignal API", filter `tag`. */
export interface TagRelations<Or extends boolean>
  extends Sameness<TagValue, Or>, Order<string | number, Or>, Presence<Or>, UnfinishedSentence {
  /** One of these, at most 20, none with a comma in it. */
  isOneOf(values: readonly TagValue[]): FilterSentence<Or>
  /** None of these, at most 20, none with a comma in it. */
  isNoneOf(values: readonly TagValue[]): FilterSentence<Or>
  /** A time in unix seconds that is longer ago than this, 0 or more. Not on every plan. */
  isOverSecondsAgo(seconds: number): FilterSentence<Or>
  /** A time in unix seconds that is not as long ago as this, 0 or more. Not on every plan. */
  isUnderSecondsAgo(seconds: number): FilterSentence<Or>
}

/** What can be said of a country, two upper-case letters of ISO 3166-1. Source: the same, filter `country`. */
export interface CountryRelations<Or extends boolean>
  extends Sameness<string, Or>, Presence<Or>, UnfinishedSentence {}

/** What can be said of a language: a code such as `de` or `zh-Hans`. Source: the same, filter `language`. */
export interface LanguageRelations<Or extends boolean>
  extends Sameness<string, Or>, UnfinishedSentence {}

/** What can be said of the app's version. Source: the same, filter `app_version`. */
export interface VersionRelations<Or extends boolean>
  extends Sameness<string, Or>, Order<string, Or>, UnfinishedSentence {}

/** What can be said of how many sessions there were. Source: the same, filter `session_count`. */
export interface CountRelations<Or extends boolean>
  extends Sameness<number, Or>, Order<number, Or>, UnfinishedSentence {}

/** What can be said of the seconds spent in all sessions. Source: the same, filter `session_time`. */
export interface DurationRelations<Or extends boolean> extends UnfinishedSentence {
  /** More than so many seconds. */
  isOverSeconds(seconds: number): FilterSentence<Or>
  /** Fewer than so many seconds. */
  isUnderSeconds(seconds: number): FilterSentence<Or>
}

/** What can be said of the first and the last session. Source: the same, filters `first_session`, `last_session`. */
export interface SessionRelations<Or extends boolean> extends UnfinishedSentence {
  /** Longer ago than so many hours, such as `1.5`. */
  isOverHoursAgo(hours: number): FilterSentence<Or>
  /** Not as long ago as so many hours. */
  isUnderHoursAgo(hours: number): FilterSentence<Or>
}

/** What can be said of the amount spent, in US dollars. Source: the same, examples of `amount_spent`. */
export interface AmountRelations<Or extends boolean> extends Order<number, Or>, UnfinishedSentence {
  /** Exactly this. */
  is(dollars: number): FilterSentence<Or>
}

/** A place, and how far from it. */
export interface Surroundings {
  readonly radiusMetres: number
  /** Degrees, -90 to 90. */
  readonly latitude: number
  /** Degrees, -180 to 180. */
  readonly longitude: number
}

/** What can be said of where somebody is. Source: the same, filter `location`. */
export interface LocationRelations<Or extends boolean> extends UnfinishedSentence {
  /** Not further than this from a place. */
  within(place: Surroundings): FilterSentence<Or>
}

/** The relations that OneSignal documents for each field. */
export interface FilterRelations<Or extends boolean> extends Record<
  FilterField,
  UnfinishedSentence
> {
  readonly tag: TagRelations<Or>
  readonly country: CountryRelations<Or>
  readonly language: LanguageRelations<Or>
  readonly app_version: VersionRelations<Or>
  readonly session_count: CountRelations<Or>
  readonly session_time: DurationRelations<Or>
  readonly first_session: SessionRelations<Or>
  readonly last_session: SessionRelations<Or>
  readonly amount_spent: AmountRelations<Or>
  readonly location: LocationRelations<Or>
}

/** A field that users can be filtered by. */
export type FilterField =
  | 'tag'
  | 'country'
  | 'language'
  | 'app_version'
  | 'session_count'
  | 'session_time'
  | 'first_session'
  | 'last_session'
  | 'amount_spent'
  | 'location'
