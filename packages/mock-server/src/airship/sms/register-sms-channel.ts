import type { RegisterSmsChannelBody } from '@textwire/airship/contract'
import { answer } from '../answers.ts'
import { momentOf } from '../dates.ts'
import { operation } from '../operation.ts'
import { applyTags } from '../people/apply-tags.ts'
import { setAttributes } from '../people/set-attributes.ts'
import type { ProjectState } from '../project-state.ts'
import { publicUrl } from '../public-url.ts'
import { askForConsent } from './ask-for-consent.ts'
import { findChannel, putChannel, type Channel } from './channel.ts'
import { PLAIN_JSON, refuseField, refuseRegistration } from './refuse-registration.ts'
import { changesOf, type Registration } from './registration.ts'
import { registrationProblem } from './registration-problem.ts'
import { tellCompliance } from './tell-compliance.ts'
import { tellRegistration } from './tell-registration.ts'

/** `airship.registerSmsChannel`. Source: Airship, "Register SMS channel". */
export const registerSmsChannel = operation(
  'registerSmsChannel',
  async ({ body, exchange, context, project, now }) => {
    const problem = await registrationProblem(project, body)
    if (problem !== undefined) return refuseRegistration(problem)
    const { msisdn, sender, opted_in } = body
    const known = findChannel(project, msisdn, sender)
    const given = { ...consentOf(body, known), ...changesOf(body, now) }
    const channel = putChannel(project, msisdn, sender, given, now)
    const { channelId: channel_id } = channel
    const common = { channel_id, ...outcomes(project, channel, body, now) }
    const location = publicUrl(exchange, `/api/channels/${channel_id}`)
    const headers = { ...PLAIN_JSON, location }
    if (opted_in !== undefined) {
      tellRegistration(project, context, channel, known ? 'update' : 'create', momentOf(opted_in))
      return answer(known ? 200 : 201, common, headers)
    }
    tellCompliance(project, context, channel, 'api_initiate_opt_in')
    const { pushId: push_id } = askForConsent(project, context, channel)
    const status = channel.consent === 'pending' ? 202 : 200
    return answer(status, { ...common, push_id, status: 'pending' }, headers)
  },
  refuseField,
)

/** Asking someone again who has opted in takes nothing away from them. */
function consentOf({ opted_in }: Registration, known: Channel | undefined): Partial<Channel> {
  return opted_in === undefined && known?.consent !== 'opted-in' ? { consent: 'pending' } : {}
}

/** What became of the tags and the attributes, if the registration has any. */
function outcomes(
  project: ProjectState,
  channel: Channel,
  { attributes, tag_operations: tags }: RegisterSmsChannelBody,
  now: number,
) {
  const changes = Object.entries(attributes ?? {}).map(
    ([key, value]) => ({ action: 'set', key, value }) as const,
  )
  const failed = setAttributes(project, { channel }, changes, now)
  const latest = findChannel(project, channel.msisdn, channel.sender) ?? channel
  return {
    ...(attributes && { attributes: { ok: failed.length === 0 } }),
    ...(tags && { tags: { ok: applyTags(project, latest, tags).warnings.length === 0 } }),
  }
}
