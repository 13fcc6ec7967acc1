type Tags = Readonly<Record<string, readonly string[]>>

/** What a click does to whoever clicked. Tags are listed by the name of their group. */
export interface ShortLinkActions {
  readonly addTags?: Tags
  readonly removeTags?: Tags
  /** A subscription list, or several, by their ids. */
  readonly addToList?: string | readonly string[]
  readonly removeFromList?: string | readonly string[]
}
