import type { InvalidRecipients, SendMessageBody } from '@textwire/onesignal/contract'
import { isPossible } from '@textwire/phone'
import { findByPhone, putSubscription, type AppState } from './app-state.ts'
import { matchFilters } from './match-filters.ts'
import { isSubscribed, notificationTypes, type Subscription } from './rows.ts'

/** Whom a message reaches, and whom it names in vain. */
export interface ResolvedAudience {
  readonly reached: readonly Subscription[]
  readonly unsubscribed: number
  readonly errors: InvalidRecipients | undefined
}

type Named<Mode extends keyof SendMessageBody> = NonNullable<SendMessageBody[Mode]>

/** The targeting mode of a body decides; the contract has seen to it that there is exactly one. */
export function resolveAudience(
  app: AppState,
  body: SendMessageBody,
  now: number,
): ResolvedAudience {
  if (body.include_phone_numbers) return byNumbers(app, body.include_phone_numbers, now)
  if (body.include_subscription_ids) return byIds(app, body.include_subscription_ids)
  if (body.include_aliases) return byAliases(app, body.include_aliases)
  if (body.included_segments) {
    const out = new Set((body.excluded_segments ?? []).flatMap((name) => members(app, name, now)))
    const all = body.included_segments.flatMap((name) => members(app, name, now))
    return only(all.filter((subscription) => !out.has(subscription)))
  }
  const { filters = [] } = body
  return only(everyone(app).filter((subscription) => matchFilters(filters, subscription, now)))
}

function byNumbers(
  app: AppState,
  numbers: Named<'include_phone_numbers'>,
  now: number,
): ResolvedAudience {
  const found: Subscription[] = []
  const impossible: string[] = []
  for (const number of new Set(numbers)) {
    if (isPossible(number)) {
      found.push(findByPhone(app, number) ?? putSubscription(app, number, newcomer(app), now))
    } else impossible.push(number)
  }
  const { reached, unsubscribed, errors } = sorted(found, (invalid) => ({
    invalid_phone_numbers: invalid.map(({ phone }) => phone),
  }))
  const invalid = [...(errors?.invalid_phone_numbers ?? []), ...impossible]
  return {
    reached,
    unsubscribed,
    errors: invalid.length > 0 ? { invalid_phone_numbers: invalid } : undefined,
  }
}

/** A number that the app meets for the first time. */
const newcomer = (app: AppState): Partial<Subscription> =>
  app.options.doubleOptIn === true ? { notificationTypes: notificationTypes.awaitingOptIn } : {}

function byIds(app: AppState, ids: Named<'include_subscription_ids'>): ResolvedAudience {
  // An id that does not exist is not reported: reference page "SMS", `invalid_player_ids`.
  const found = ids.flatMap((id) => app.subscriptions.get(id.toLowerCase()) ?? [])
  return sorted(found, (invalid) => ({ invalid_player_ids: invalid.map(({ id }) => id) }))
}

function byAliases(app: AppState, aliases: Named<'include_aliases'>): ResolvedAudience {
  const reached: Subscription[] = []
  const invalid: Record<string, string[]> = {}
  for (const [label, listed] of Object.entries(aliases)) {
    const ids = new Set(listed)
    for (const subscription of everyone(app)) {
      const alias =
        label === 'onesignal_id' ? subscription.onesignalId : subscription.aliases[label]
      if (alias === undefined || !ids.has(alias)) continue
      if (isSubscribed(subscription)) reached.push(subscription)
      else (invalid[label] ??= []).push(alias)
    }
  }
  const unsubscribed = Object.values(invalid).flat().length
  const errors = unsubscribed > 0 ? { invalid_aliases: invalid } : undefined
  return { reached: distinct(reached), unsubscribed, errors }
}

/** Segments that exist in every app; one of the app's own with the same name comes first. */
const BUILT_IN = new Set(['All', 'Subscribed Users'])

/** An unknown name reaches nobody, as a segment without members does. */
function members(app: AppState, name: string, now: number): Subscription[] {
  const segment = app.segments.get(name)
  if (segment !== undefined) {
    return everyone(app).filter((one) => matchFilters(segment.filters, one, now))
  }
  return BUILT_IN.has(name) ? everyone(app) : []
}

const everyone = (app: AppState) => [...app.subscriptions.values()]
const distinct = (subscriptions: readonly Subscription[]) => [...new Set(subscriptions)]

function only(subscriptions: readonly Subscription[]): ResolvedAudience {
  return sorted(distinct(subscriptions), () => undefined)
}

function sorted(
  subscriptions: readonly Subscription[],
  report: (unsubscribed: readonly Subscription[]) => InvalidRecipients | undefined,
): ResolvedAudience {
  const found = distinct(subscriptions)
  const out = found.filter((subscription) => !isSubscribed(subscription))
  return {
    reached: found.filter(isSubscribed),
    unsubscribed: out.length,
    errors: out.length > 0 ? report(out) : undefined,
  }
}
