import { parseE164, toMsisdn } from '@textwire/phone'
import type { ProjectState } from '../project-state.ts'
import { findChannel } from '../sms/channel.ts'
import { sendersOf } from '../sms/senders.ts'
import { holds } from './holds.ts'
import { newStaticList, type ListMember, type StaticList } from './static-list.ts'

/** A static list to begin with. */
export interface StaticListSeed extends Partial<
  Pick<StaticList, 'description' | 'extra' | 'status'>
> {
  readonly name: string
  /** The numbers of channels that are on it, E.164; they have to be there, at the first sender. */
  readonly phones?: readonly string[]
  /** The ids of named users who are on it. */
  readonly namedUsers?: readonly string[]
}

/** The static lists of a project. */
export interface ListsHandle {
  /**
   * Adds a static list with its members, or puts others in their place. It is ready at once.
   *
   * @throws {RangeError} If a number has no channel.
   */
  staticList(seed: StaticListSeed): StaticList
  readonly staticLists: readonly StaticList[]
}

export function createListsHandle(project: ProjectState, now: () => number): ListsHandle {
  const [sender = ''] = sendersOf(project)
  const idOf = (phone: string): string => {
    const channel = findChannel(project, toMsisdn(parseE164(phone)), sender)
    if (channel === undefined) throw new RangeError(`There is no channel of ${phone}.`)
    return channel.channelId
  }
  return {
    staticList({ name, phones = [], namedUsers = [], ...given }) {
      const known = project.staticLists.get(name) ?? newStaticList(name, now())
      const members: ListMember[] = [
        ...phones.map((phone) => ({ type: 'sms_channel', id: idOf(phone) }) as const),
        ...namedUsers.map((id) => ({ type: 'named_user', id }) as const),
      ]
      const channelCount = [...project.channels.values()].filter(holds(members)).length
      const filled = { members, channelCount, processed: true, usedAt: now() }
      return project.staticLists.set(name, { ...known, ...filled, ...given })
    },
    get staticLists() {
      return [...project.staticLists.values()]
    },
  }
}
