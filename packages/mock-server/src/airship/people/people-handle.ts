import { parseE164, toMsisdn } from '@textwire/phone'
import type { ProjectState } from '../project-state.ts'
import { findChannel } from '../sms/channel.ts'
import { sendersOf } from '../sms/senders.ts'
import { associate } from './associate.ts'
import type { NamedUser, SubscriptionScope } from './named-user.ts'
import { putNamedUser } from './named-users.ts'

/** A named user to begin with. */
export interface NamedUserSeed extends Partial<
  Pick<NamedUser, 'tags' | 'attributes' | 'country' | 'language' | 'timezone'>
> {
  readonly id: string
  /** The numbers of channels that belong to the person, E.164; they have to be there, at the first sender. */
  readonly phones?: readonly string[]
  /** The lists that the person is on, by scope. */
  readonly lists?: Readonly<Partial<Record<SubscriptionScope, readonly string[]>>>
}

/** The named users of a project. */
export interface PeopleHandle {
  /**
   * Adds a named user, or changes the one that is there.
   *
   * @throws {RangeError} If a number has no channel.
   */
  namedUser(seed: NamedUserSeed): NamedUser
  readonly namedUsers: readonly NamedUser[]
}

export function createPeopleHandle(project: ProjectState, now: () => number): PeopleHandle {
  const [sender = ''] = sendersOf(project)
  return {
    namedUser({ id, phones = [], lists = {}, ...given }) {
      for (const phone of phones) {
        const channel = findChannel(project, toMsisdn(parseE164(phone)), sender)
        if (channel === undefined) throw new RangeError(`There is no channel of ${phone}.`)
        associate(project, channel, id, now(), { note: () => undefined })
      }
      const known = project.namedUsers.get(id)
      const joined = { ...known?.lists, ...subscribed(lists, now()) }
      return putNamedUser(project, id, { ...given, lists: joined }, now())
    },
    get namedUsers() {
      return [...project.namedUsers.values()]
    },
  }
}

const subscribed = (lists: NonNullable<NamedUserSeed['lists']>, at: number): NamedUser['lists'] =>
  Object.fromEntries(
    Object.entries(lists).map(([scope, ids]) => [
      scope,
      Object.fromEntries(ids.map((id) => [id, { action: 'subscribe', at } as const])),
    ]),
  )
