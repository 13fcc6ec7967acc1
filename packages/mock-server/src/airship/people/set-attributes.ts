import type { ProjectState } from '../project-state.ts'
import { replaceChannel, type Channel } from '../sms/channel.ts'
import type { AttributeChange } from './attribute-change.ts'
import { changeAttributes } from './change-attributes.ts'
import type { NamedUser } from './named-user.ts'
import { putNamedUser } from './named-users.ts'

/** Who has attributes and tags. */
export type Owner = { readonly channel: Channel } | { readonly user: NamedUser }

/** Changes the attributes of a channel or a named user; returns those that could not be changed. */
export function setAttributes(
  project: ProjectState,
  owner: Owner,
  changes: readonly AttributeChange[],
  now: number,
): readonly string[] {
  if ('user' in owner) {
    const { attributes, failed } = changeAttributes(project, owner.user, changes, now)
    putNamedUser(project, owner.user.id, { attributes }, now)
    return failed
  }
  const { channelId: id, attributes: own } = owner.channel
  const { attributes, failed } = changeAttributes(project, { id, attributes: own }, changes, now)
  replaceChannel(project, { ...owner.channel, attributes })
  return failed
}
