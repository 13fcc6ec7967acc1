import { answer } from '../answers.ts'
import { momentOf } from '../dates.ts'
import { operation } from '../operation.ts'
import { findChannel, putChannel } from './channel.ts'
import { PLAIN_JSON, refuseField, refuseRegistration } from './refuse-registration.ts'
import { changesOf } from './registration.ts'
import { registrationProblem } from './registration-problem.ts'
import { tellRegistration } from './tell-registration.ts'

/** `airship.updateSmsChannel`. Source: Airship, "Update SMS channel". */
export const updateSmsChannel = operation(
  'updateSmsChannel',
  async ({ path, body, context, project, now }) => {
    const problem = await registrationProblem(project, body)
    if (problem !== undefined) return refuseRegistration(problem)
    const { msisdn, sender, opted_in } = body
    const known = findChannel(project, msisdn, sender)
    if (known?.channelId !== path.channel_id.toLowerCase()) {
      return refuseRegistration('No channel was found for this id, msisdn and sender', 404)
    }
    const channel = putChannel(project, msisdn, sender, changesOf(body, now), now)
    if (opted_in !== undefined) {
      tellRegistration(project, context, channel, 'update', momentOf(opted_in))
    }
    return answer(200, {}, PLAIN_JSON)
  },
  refuseField,
)
