import type { TagOperations } from '@textwire/airship/contract'

type Tags = Readonly<Record<string, readonly string[]>>

/** Source: Airship, "Tag operations": `set` replaces a group, `add` and `remove` change it. */
export function applyTags(tags: Tags, { add = {}, remove = {}, set = {} }: TagOperations): Tags {
  const changed: Record<string, readonly string[]> = { ...tags, ...set }
  for (const [group, added] of Object.entries(add)) {
    changed[group] = [...new Set([...(changed[group] ?? []), ...added])]
  }
  for (const [group, removed] of Object.entries(remove)) {
    changed[group] = (changed[group] ?? []).filter((tag) => !removed.includes(tag))
  }
  return changed
}
