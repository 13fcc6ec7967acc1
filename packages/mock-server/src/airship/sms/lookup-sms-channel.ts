import type { Exchange } from '../../world/exchange.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import { answer, refuse } from '../answers.ts'
import type { AirshipContext } from '../context.ts'
import { channelJson } from '../people/channel-json.ts'
import type { ProjectState } from '../project-state.ts'
import { findChannel } from './channel.ts'

/** `airship.lookupSmsChannel`. Source: Airship, "SMS channel lookup". */
export function lookupSmsChannel(
  { params }: Exchange,
  { clock }: AirshipContext,
  project: ProjectState,
): MockResponse {
  const { msisdn = '', sender = '' } = params
  const channel = findChannel(project, msisdn, sender)
  return channel === undefined
    ? refuse(404, { error: 'The channel was not found', error_code: 40401 })
    : answer(200, { channel: channelJson(channel, clock.now()) }, { 'data-attribute': 'channel' })
}
