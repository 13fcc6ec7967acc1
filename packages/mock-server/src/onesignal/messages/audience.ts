import type { InvalidRecipients, SendMessageFields } from '@textwire/onesignal/contract'
import { isPossible } from '@textwire/phone'
import { addAddress } from '../people/add-address.ts'
import type { AppState } from '../app-state.ts'
import {
  findByPhone,
  findByToken,
  findUser,
  ownerOf,
  subscriptionsOf,
} from '../people/find-people.ts'
import { matchFilters } from '../segments/match-filters.ts'
import { messageChannel } from './message-channel.ts'
import { segmentMembers } from '../segments/segment-members.ts'
import {
  channelOf,
  isSubscribed,
  type MessageChannel,
  type Subscription,
} from '../people/subscription-row.ts'

/** Whom a message reaches, and whom it names in vain. */
export interface ResolvedAudience {
  readonly reached: readonly Subscription[]
  /** Named, and unsubscribed; once for each time that it was named. */
  readonly missed: readonly Subscription[]
  readonly errors: InvalidRecipients | undefined
}

type Named<Mode extends keyof SendMessageFields> = NonNullable<SendMessageFields[Mode]>

/** The targeting mode of a body decides; the contract has seen to it that there is exactly one. */
export function resolveAudience(
  app: AppState,
  body: SendMessageFields,
  now: number,
): ResolvedAudience {
  const channel = messageChannel(body)
  const takes = (subscription: Subscription) =>
    isSubscribed(subscription) || body.include_unsubscribed === true
  if (body.include_phone_numbers) return byNumbers(app, body.include_phone_numbers, now)
  if (body.email_to) return byAddresses(app, body.email_to, takes, now)
  if (body.include_aliases) return byAliases(app, body.include_aliases, { channel, takes })
  const ids = body.include_subscription_ids
  const named = ids ? byIds(app, ids) : broadAudience(app, body, now)
  const found = distinct(named).filter(({ type }) => channelOf(type) === channel)
  return sorted(found, takes, (invalid) =>
    ids === undefined ? undefined : { invalid_player_ids: invalid.map(({ id }) => id) },
  )
}

type Takes = (subscription: Subscription) => boolean

/** Everyone whom segments or filters hold, on every channel. */
export function broadAudience(
  app: AppState,
  body: Pick<SendMessageFields, 'included_segments' | 'excluded_segments' | 'filters'>,
  now: number,
): Subscription[] {
  const { included_segments: included, excluded_segments: excluded = [], filters } = body
  const within = (names: readonly string[]) =>
    names.flatMap((name) => segmentMembers(app, name, now))
  const out = new Set(within(excluded))
  const all = included ? distinct(within(included)) : everyone(app)
  return all.filter(
    (subscription) =>
      !out.has(subscription) &&
      (filters === undefined ||
        matchFilters(filters, { user: ownerOf(app, subscription), subscription }, now)),
  )
}

function byNumbers(
  app: AppState,
  numbers: Named<'include_phone_numbers'>,
  now: number,
): ResolvedAudience {
  const found: Subscription[] = []
  const impossible: string[] = []
  for (const number of new Set(numbers)) {
    if (isPossible(number))
      found.push(findByPhone(app, number) ?? addAddress(app, { type: 'SMS', token: number }, now))
    else impossible.push(number)
  }
  const { reached, missed, errors } = sorted(found, isSubscribed, (invalid) => ({
    invalid_phone_numbers: invalid.map(({ token }) => token),
  }))
  const invalid = [...(errors?.invalid_phone_numbers ?? []), ...impossible]
  return {
    reached,
    missed,
    errors: invalid.length > 0 ? { invalid_phone_numbers: invalid } : undefined,
  }
}

/** An address that the app does not know becomes a subscription, as a number does. */
function byAddresses(
  app: AppState,
  addresses: Named<'email_to'>,
  takes: Takes,
  now: number,
): ResolvedAudience {
  const found = addresses.map(
    (address) =>
      findByToken(app, 'Email', address) ?? addAddress(app, { type: 'Email', token: address }, now),
  )
  return sorted(distinct(found), takes, (invalid) => ({
    invalid_email_tokens: invalid.map(({ token }) => token),
  }))
}

/** An id that does not exist is not reported. Source: reference page "SMS", `invalid_player_ids`. */
const byIds = (app: AppState, ids: Named<'include_subscription_ids'>): Subscription[] =>
  ids.flatMap((id) => app.subscriptions.get(id.toLowerCase()) ?? [])

/** An alias is listed once for each subscription of the channel that does not want the message. */
function byAliases(
  app: AppState,
  aliases: Named<'include_aliases'>,
  { channel, takes }: { readonly channel: MessageChannel; readonly takes: Takes },
): ResolvedAudience {
  const reached: Subscription[] = []
  const missed: Subscription[] = []
  const invalid: Record<string, string[]> = {}
  for (const [label, listed] of Object.entries(aliases)) {
    for (const alias of new Set(listed)) {
      const user = findUser(app, label, alias)
      const addresses = user ? subscriptionsOf(app, user.onesignalId) : []
      for (const subscription of addresses) {
        if (channelOf(subscription.type) !== channel) continue
        if (takes(subscription)) reached.push(subscription)
        else {
          missed.push(subscription)
          ;(invalid[label] ??= []).push(alias)
        }
      }
    }
  }
  const errors = missed.length > 0 ? { invalid_aliases: invalid } : undefined
  return { reached: distinct(reached), missed, errors }
}

const everyone = (app: AppState) => [...app.subscriptions.values()]
const distinct = (subscriptions: readonly Subscription[]) => [...new Set(subscriptions)]

function sorted(
  subscriptions: readonly Subscription[],
  takes: Takes,
  report: (unsubscribed: readonly Subscription[]) => InvalidRecipients | undefined,
): ResolvedAudience {
  const found = distinct(subscriptions)
  const out = found.filter((subscription) => !takes(subscription))
  return {
    reached: found.filter(takes),
    missed: out,
    errors: out.length > 0 ? report(out) : undefined,
  }
}
