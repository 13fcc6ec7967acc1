import {
  registerSmsChannelBodySchema,
  type RegisterSmsChannelBody,
} from '@textwire/airship/contract'
import { isPossible } from '@textwire/phone'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { answer } from './answers.ts'
import type { Channel } from './channel.ts'
import type { AirshipContext } from './context.ts'
import { fromAirshipDate } from './dates.ts'
import { findChannel, hasSender, optedIn, putChannel, type ProjectState } from './project-state.ts'
import { askForConsent } from './prompt.ts'
import { readBody } from './read-body.ts'
import { applyTags } from './tags.ts'

/** Source: Airship, "Register SMS channel": what is wrong is told in `errors`, a text. */
const refuse = (errors: string): MockResponse => answer(400, { errors }, PLAIN_JSON)

/** The published examples of this operation have plain JSON. */
const PLAIN_JSON = { 'content-type': 'application/json' }

/** `airship.registerSmsChannel`. Source: Airship, "Register SMS channel". */
export function registerSmsChannel(
  exchange: Exchange,
  context: AirshipContext,
  project: ProjectState,
): MockResponse {
  const { body, refusal } = readBody(exchange, 'registerSmsChannel', registerSmsChannelBodySchema, {
    refuse: (message, where) => refuse(`${where} ${message}`.trim()),
  })
  if (refusal !== undefined) return refusal
  const { msisdn, sender } = body
  const { appKey } = project.options
  if (!hasSender(project, sender)) {
    return refuse(`Unable to retrieve details for sender ${sender} with app_key ${appKey}`)
  }
  // The contract takes any 15 digits; the carrier wants a number that can exist.
  if (!isPossible(`+${msisdn}`)) return refuse(`msisdn ${msisdn} is not an E.164 number`)
  const known = findChannel(project, msisdn, sender)
  const now = context.clock.now()
  const channel = putChannel(project, msisdn, sender, changes(body, known, now), now)
  const common = {
    channel_id: channel.channelId,
    ...(body.attributes && { attributes: { ok: true } }),
    ...(body.tag_operations && { tags: { ok: true } }),
  }
  const headers = { ...PLAIN_JSON, location: locationOf(exchange, channel) }
  if (body.opted_in !== undefined) return answer(known ? 200 : 201, common, headers)
  const push_id = askForConsent(project, channel, context.carrier)
  const status = channel.consent === 'pending' ? 202 : 200
  return answer(status, { ...common, push_id, status: 'pending' }, headers)
}

function changes(
  body: RegisterSmsChannelBody,
  known: Channel | undefined,
  now: number,
): Partial<Channel> {
  const { opted_in, locale_country: country, locale_language: language, timezone } = body
  // Asking someone again who has opted in takes nothing away from them.
  const asked = known?.consent === 'opted-in' ? {} : ({ consent: 'pending' } as const)
  return {
    ...(opted_in === undefined ? asked : optedIn(fromAirshipDate(opted_in))),
    lastRegistration: now,
    tags: applyTags(known?.tags ?? {}, body.tag_operations ?? {}),
    attributes: { ...known?.attributes, ...body.attributes },
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(timezone !== undefined && { timezone }),
  }
}

function locationOf({ origin, site }: Exchange, { channelId }: Channel): string {
  const base = site === undefined ? '/airship' : ''
  return `${origin}${base}/api/channels/${channelId}`
}
