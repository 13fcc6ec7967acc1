import type { ProjectState } from '../project-state.ts'
import { replaceChannel, type Channel } from '../sms/channel.ts'
import type { ListChange } from './list-change.ts'

/** Has a channel join or leave a subscription list, which is made if there is none of this id. */
export function setListMembership(
  project: ProjectState,
  channel: Channel,
  listId: string,
  change: ListChange,
): Channel {
  ensureList(project, listId)
  return replaceChannel(project, { ...channel, lists: { ...channel.lists, [listId]: change } })
}

/** Source: Airship, "Subscribe or unsubscribe channels": a list that was not set up comes with its first subscriber. */
export function ensureList({ subscriptionLists }: ProjectState, list_id: string): void {
  if (subscriptionLists.get(list_id) === undefined) subscriptionLists.set(list_id, { list_id })
}
