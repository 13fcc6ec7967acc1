import type { Exchange } from '../../world/exchange.ts'
import type { ProjectState } from '../project-state.ts'
import { replaceChannel, type Channel } from '../sms/channel.ts'
import { putNamedUser } from './named-users.ts'
import { userChannels } from './user-channels.ts'

/** Source: Airship, "Named users association": a request for a person with more channels is ignored. */
const MAX_CHANNELS = 1000

/** Source: Airship, "Named users association": so many channels can be associated. */
const ADVISED_CHANNELS = 100

/**
 * Gives a channel to a named user, who is made if there is none of this id. The channel leaves whom it belonged to.
 * Source: Airship, "Named users association".
 */
export function associate(
  project: ProjectState,
  channel: Channel,
  id: string,
  now: number,
  { note }: Pick<Exchange, 'note'>,
): void {
  if (channel.namedUser === id) return
  const count = userChannels(project).get(id)?.length ?? 0
  if (count >= MAX_CHANNELS) {
    note(`A named user with more than ${MAX_CHANNELS} channels gets no more: nothing happened.`)
    return
  }
  if (count >= ADVISED_CHANNELS) note(`Airship allows a named user ${ADVISED_CHANNELS} channels.`)
  replaceChannel(project, { ...channel, namedUser: id })
  const { country, language, timezone } = channel
  const profile = {
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(timezone !== undefined && { timezone }),
  }
  putNamedUser(project, id, profile, now)
}

/** Takes a channel away from its named user, or from this one alone. */
export function disassociate(
  project: ProjectState,
  channel: Channel,
  now: number,
  id: string | null = channel.namedUser,
): boolean {
  if (id === null || channel.namedUser !== id) return false
  replaceChannel(project, { ...channel, namedUser: null })
  putNamedUser(project, id, {}, now)
  return true
}
