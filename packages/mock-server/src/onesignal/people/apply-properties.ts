import type { AppState } from '../app-state.ts'
import { refuseCoded, texts } from '../errors.ts'
import { Refused } from '../refused.ts'
import type { Purchase, User } from './user-row.ts'

/** What a request says of a user. */
export interface PropertiesInput {
  readonly tags?: Readonly<Record<string, string>>
  readonly language?: string
  readonly timezone_id?: string
  readonly lat?: number
  readonly long?: number
  readonly country?: string
  readonly first_active?: number
  readonly last_active?: number
  readonly ip?: string
  readonly test_user_name?: string
  readonly amount_spent?: number
  readonly purchases?: readonly PurchaseInput[]
}

/** Something bought; once, unless it says how often. */
type PurchaseInput = Omit<Purchase, 'count'> & { readonly count?: number }

/** What a request adds to a user's counts. */
export interface DeltasInput {
  readonly session_time?: number
  readonly session_count?: number
  readonly purchases?: readonly PurchaseInput[]
}

/** Source: OneSignal, "Rate limits". */
const MAX_TAG_UPDATES = 100

/** The user with what a request says of them. @throws {Refused} With 400, for too many tags. */
export function applyProperties(app: AppState, user: User, given: PropertiesInput = {}): User {
  const { language, timezone_id, country, ip, test_user_name, first_active, last_active } = given
  const { lat = user.location?.lat, long = user.location?.long } = given
  return {
    ...user,
    ...withPurchases(user, given.purchases),
    // An amount that is named is the whole of what was spent.
    ...(given.amount_spent !== undefined && { amountSpent: given.amount_spent }),
    tags: mergeTags(app, user.tags, given.tags ?? {}),
    ...(language !== undefined && { language }),
    ...(timezone_id !== undefined && { timezoneId: timezone_id }),
    ...(country !== undefined && { country }),
    ...(ip !== undefined && { ip }),
    ...(test_user_name !== undefined && { testUserName: test_user_name }),
    ...(first_active !== undefined && { firstActive: first_active * 1000 }),
    ...(last_active !== undefined && { lastActive: last_active * 1000 }),
    ...(lat !== undefined && long !== undefined && { location: { lat, long } }),
  }
}

/** An empty text removes a tag. Source: OneSignal, "Tags". */
function mergeTags(
  { options }: AppState,
  known: User['tags'],
  given: Readonly<Record<string, string>>,
): User['tags'] {
  if (Object.keys(given).length > MAX_TAG_UPDATES) {
    throw new Refused(refuseCoded(400, { code: 'request-1', title: texts.tagUpdates }))
  }
  const merged = Object.entries({ ...known, ...given }).filter(([, value]) => value !== '')
  const { tagsPerUser = Infinity } = options
  const before = Object.keys(known).length
  // Whoever had more before the plan shrank can still change and remove tags.
  if (merged.length > Math.max(tagsPerUser, before)) {
    const title = `App is limited to a maximum of ${tagsPerUser} tags on a given player`
    throw new Refused(refuseCoded(400, { code: 'request-1', title }))
  }
  return Object.fromEntries(merged)
}

/** Amounts are summed up as they are, whatever their currency. */
function withPurchases(
  { amountSpent, purchases }: User,
  more: readonly PurchaseInput[] = [],
): Pick<User, 'amountSpent' | 'purchases'> {
  const bought = more.map((one) => ({ ...one, count: one.count ?? 1 }))
  const spent = bought.reduce((sum, { amount, count }) => sum + Number(amount) * count, 0)
  return { amountSpent: amountSpent + spent, purchases: [...purchases, ...bought] }
}

/** The user with what a request adds. */
export function applyDeltas(user: User, deltas: DeltasInput | undefined, now: number): User {
  if (deltas === undefined) return user
  const { session_time = 0, session_count = 0, purchases } = deltas
  return {
    ...user,
    ...withPurchases(user, purchases),
    sessionTime: user.sessionTime + session_time,
    sessionCount: user.sessionCount + session_count,
    lastActive: session_time + session_count > 0 ? now : user.lastActive,
  }
}
