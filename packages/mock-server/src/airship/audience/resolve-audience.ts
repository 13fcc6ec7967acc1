import type { Audience } from '@textwire/airship/contract'
import type { ProjectState } from '../project-state.ts'
import { findChannel, type Channel } from '../sms/channel.ts'
import { toPredicate } from './to-predicate.ts'

/**
 * The SMS channels of an audience, in the order in which they were registered.
 *
 * Whether a channel may be texted is not asked here: people who have not opted in, who have opted out or are suppressed
 * are in the audience, and it is the sender that passes them over. A channel that was uninstalled is in no audience.
 *
 * @param platforms Those of the message; without `sms` and `mms` nobody is found.
 * @param now The world's time, which relative dates count from.
 */
export function resolveAudience(
  project: ProjectState,
  audience: Audience,
  platforms: readonly string[],
  now: number,
): readonly Channel[] {
  if (!platforms.some((platform) => platform === 'sms' || platform === 'mms')) return []
  const isInAudience = toPredicate(audience, { project, now, segments: new Set() })
  return candidates(project, audience).filter(
    (channel) => channel.installed && isInAudience(channel),
  )
}

/** A pair names one channel at most, so that a message to one person does not look at everybody. */
function candidates(project: ProjectState, audience: Audience): readonly Channel[] {
  if (typeof audience === 'string' || !('sms_id' in audience)) return [...project.channels.values()]
  const { msisdn, sender } = audience.sms_id
  const channel = findChannel(project, msisdn, sender)
  return channel === undefined ? [] : [channel]
}
