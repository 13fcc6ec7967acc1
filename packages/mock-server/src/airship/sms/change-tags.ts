type Tags = Readonly<Record<string, readonly string[]>>

/** What is to become of tags, by group. */
export interface TagChanges {
  readonly add?: Tags
  readonly remove?: Tags
  readonly set?: Tags
}

/** Source: Airship, "Tag operations": `set` replaces a group, `add` and `remove` change it. */
export function changeTags(tags: Tags, { add = {}, remove = {}, set = {} }: TagChanges): Tags {
  const changed = new Map(Object.entries({ ...tags, ...set }))
  const known = (group: string) => changed.get(group) ?? []
  for (const [group, added] of Object.entries(add)) {
    changed.set(group, [...new Set([...known(group), ...added])])
  }
  for (const [group, removed] of Object.entries(remove)) {
    changed.set(
      group,
      known(group).filter((tag) => !removed.includes(tag)),
    )
  }
  return Object.fromEntries(changed)
}
