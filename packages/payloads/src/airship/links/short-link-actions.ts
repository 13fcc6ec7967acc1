type Tags = Readonly<Record<string, readonly string[] | undefined>>

/** What a click does to whoever clicked. Tags are listed by the name of their group. */
export interface ShortLinkActions {
  readonly addTags?: Tags | undefined
  readonly removeTags?: Tags | undefined
  /** The subscription list that the person joins, by its id. */
  readonly addToList?: string | undefined
  /** The subscription list that the person leaves, by its id. */
  readonly removeFromList?: string | undefined
}
