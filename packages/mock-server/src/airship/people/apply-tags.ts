import type { ProjectState } from '../project-state.ts'
import { changeTags, type TagChanges } from '../sms/change-tags.ts'
import { replaceChannel, type Channel } from '../sms/channel.ts'
import { activeTags, tagWarning } from './active-tags.ts'

/** What became of tags. */
export interface AppliedTags {
  /** The channel as it is now. */
  readonly channel: Channel
  /** Names the groups that are not active, if there are any. */
  readonly warnings: readonly string[]
  /** Whether a group was active, or none was named. */
  readonly applied: boolean
}

/** Changes the tags of a channel in the groups that are active. */
export function applyTags(project: ProjectState, channel: Channel, given: TagChanges): AppliedTags {
  const { operations, inactive, some } = activeTags(project, given)
  const tags = changeTags(channel.tags, operations)
  return {
    channel: some ? replaceChannel(project, { ...channel, tags }) : channel,
    warnings: inactive.length > 0 ? [tagWarning(inactive)] : [],
    applied: some,
  }
}
