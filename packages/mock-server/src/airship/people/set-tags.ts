import type { ProjectState } from '../project-state.ts'
import { changeTags, type TagChanges } from '../sms/change-tags.ts'
import { activeTags } from './active-tags.ts'
import { applyTags } from './apply-tags.ts'
import { putNamedUser } from './named-users.ts'
import type { Owner } from './set-attributes.ts'

/** Changes the tags of a channel or a named user in the groups that are active; returns all that there are now. */
export function setTags(
  project: ProjectState,
  owner: Owner,
  changes: TagChanges,
  now: number,
): Readonly<Record<string, readonly string[]>> {
  if ('channel' in owner) return applyTags(project, owner.channel, changes).channel.tags
  const tags = changeTags(owner.user.tags, activeTags(project, changes).operations)
  return putNamedUser(project, owner.user.id, { tags }, now).tags
}
