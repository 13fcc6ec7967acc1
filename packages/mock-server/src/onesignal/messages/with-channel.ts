import { channels, channelsOf, type Channel, type MessageField } from '@textwire/onesignal/contract'
import type { AppState } from '../app-state.ts'
import { refuse, texts } from '../errors.ts'
import { channelOf } from '../people/subscription-row.ts'
import { Refused } from '../refused.ts'

/** Older names of a channel. Source: reference page "SMS", `included_segments`, for the first; templates have the others. */
const flags: ReadonlyMap<string, Channel> = new Map([
  ['isSms', 'sms'],
  ['isSMS', 'sms'],
  ['isEmail', 'email'],
])

type Body = Readonly<Record<string, unknown>>

/**
 * A message with the channel that it means, where it does not name one. SMS, push and e-mail are three pages of one
 * endpoint, each with a default channel of its own, so the other fields have to show which page was followed.
 *
 * @throws {Refused} With 400, if it names two channels.
 */
export function withChannel(app: AppState, given: object): object {
  const fields: [string, unknown][] = Object.entries(given)
  const body: Body = Object.fromEntries(fields.filter(([name]) => !flags.has(name)))
  const flagged = fields.flatMap(([name, value]) => (value === true ? (flags.get(name) ?? []) : []))
  const named = new Set([...flagged, ...('target_channel' in body ? [body['target_channel']] : [])])
  if (named.size > 1) throw new Refused(refuse(400, texts.oneChannel))
  const [target_channel = meantChannel(app, body)] = named
  return target_channel === undefined ? body : { ...body, target_channel }
}

/** Nothing for aliases, beside which the channel has to be named, and where the contract says what is missing. */
function meantChannel(app: AppState, body: Body): Channel | undefined {
  if ('include_aliases' in body) return undefined
  // A name that nobody knows counts for push; the check that follows drops it, and this is asked again.
  const names = Object.keys(body) as MessageField[]
  const taking = channels.filter((channel) =>
    names.every((name) => channelsOf(name).includes(channel)),
  )
  if (taking.length < 2) return taking[0]
  return [templateChannel(app, body), audienceChannel(app, body)].find(
    (channel) => channel !== undefined && taking.includes(channel),
  )
}

function templateChannel(app: AppState, { template_id: id }: Body): Channel | undefined {
  return typeof id === 'string' ? app.templates.get(id.toLowerCase())?.channel : undefined
}

/** Segments are a push unless a text is asked for; ids are of one channel when their subscriptions are. */
function audienceChannel(app: AppState, body: Body): Channel | undefined {
  if ('included_segments' in body) return 'push'
  const ids: unknown = body['include_subscription_ids']
  if (!Array.isArray(ids)) return undefined
  const found = ids.flatMap((id) => app.subscriptions.get(String(id).toLowerCase()) ?? [])
  const [channel, ...others] = new Set(found.map(({ type }) => channelOf(type)))
  return others.length === 0 ? channel : undefined
}
