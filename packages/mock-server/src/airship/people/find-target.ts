import type { MockResponse } from '../../world/mock-response.ts'
import { refuse } from '../answers.ts'
import type { ProjectState } from '../project-state.ts'
import type { Channel } from '../sms/channel.ts'
import { channelById } from './channel-by-id.ts'

/** A channel as the operations on named users name it. */
export interface ChannelTarget {
  readonly channel_id: string
  readonly device_type?: string | undefined
}

/** The channel that is meant; neither, if the request is taken and comes to nothing. */
export interface FoundTarget {
  readonly channel?: Channel
  readonly refusal?: MockResponse
}

/**
 * Finds a channel to associate. Source: Airship, "Named users": channels are created asynchronously, so that a new one
 * does not exist for a request that leaves `device_type` out.
 */
export function findTarget(
  project: ProjectState,
  { channel_id, device_type }: ChannelTarget,
  now: number,
): FoundTarget {
  const channel = channelById(project, channel_id)
  const { propagationMs = 0 } = project.options
  const isNew = channel !== undefined && now - channel.created < propagationMs
  if (device_type === undefined && (channel === undefined || isNew)) {
    const error = `channel ${channel_id} does not exist`
    return { refusal: refuse(400, { error, error_code: 40000, details: { error } }) }
  }
  const fits = device_type === undefined || device_type === 'sms'
  return channel !== undefined && fits ? { channel } : {}
}
