import { parseE164 } from '@textwire/phone'
import type { AppState } from '../app-state.ts'
import type { CustomEvent } from '../events/custom-event-row.ts'
import { findByToken, ownerOf } from './find-people.ts'
import { seedAddress, seedUser } from './seed-people.ts'
import type { SubscriptionSeed, UserSeed } from './seeds.ts'
import { findSegment } from '../segments/segment-members.ts'
import type { Segment } from '../segments/segment-row.ts'
import type { Subscription } from './subscription-row.ts'
import type { Suppression } from './suppressions.ts'
import { unsubscribeTokenOf } from './unsubscribe-tokens.ts'
import type { User } from './user-row.ts'
import { publish } from './user-versions.ts'

/** The people of an app, for a test to set up and look at. What is set up here is visible at once. */
export interface PeopleHandle {
  /** Adds a user, or changes the one whom the external id names. */
  user(seed: UserSeed): User
  /** Adds a number with its user, or changes the ones that are there. */
  subscription(seed: SubscriptionSeed): Subscription
  /** Names an audience, or changes the one of that name; see `filters` of the create-message API. */
  segment(name: string, filters: Segment['filters']): void
  /**
   * The token that an e-mail carries for unsubscribing.
   *
   * @throws {RangeError} If the app has not sent the message or does not know the address.
   */
  unsubscribeToken(messageId: string, email: string): string
  readonly users: readonly User[]
  readonly subscriptions: readonly Subscription[]
  /** Which numbers sent STOP to which senders and not START since, whether or not they are subscriptions now. */
  readonly suppressions: readonly Suppression[]
  /** Those of every app among them. */
  readonly segments: readonly Segment[]
  /** What was reported of users, oldest first. */
  readonly customEvents: readonly CustomEvent[]
}

export function createPeopleHandle(app: AppState, now: () => number): PeopleHandle {
  return {
    user(seed) {
      const user = seedUser(app, seed, undefined, now())
      for (const address of seed.subscriptions ?? []) seedAddress(app, address, user, now())
      publish(app, user.onesignalId, now(), 0)
      return user
    },
    subscription({ phone, firstSession, ...seed }) {
      const address = { ...seed, type: 'SMS', token: parseE164(phone) } as const
      const known = findByToken(app, 'SMS', address.token)
      const active = {
        ...(firstSession !== undefined && { firstActive: firstSession }),
        ...(seed.lastSession !== undefined && { lastActive: seed.lastSession }),
      }
      const owner = known && ownerOf(app, known)
      const user = seedUser(app, { ...seed, ...active }, owner, now())
      const subscription = seedAddress(app, address, user, now())
      publish(app, user.onesignalId, now(), 0)
      return subscription
    },
    segment(name, filters) {
      const known = findSegment(app, name)
      const at = now()
      const row = known ?? { id: crypto.randomUUID(), name, source: 'custom', createdAt: at }
      app.segments.set(row.id, { ...row, filters, updatedAt: at })
    },
    unsubscribeToken(messageId, email) {
      const subscription = findByToken(app, 'Email', email)
      if (subscription === undefined || app.messages.get(messageId.toLowerCase()) === undefined) {
        throw new RangeError('The app has sent no such message, or does not know the address.')
      }
      return unsubscribeTokenOf(app, messageId.toLowerCase(), subscription)
    },
    get users() {
      return [...app.users.values()]
    },
    get subscriptions() {
      return [...app.subscriptions.values()]
    },
    get suppressions() {
      return [...app.suppressions.values()]
    },
    get segments() {
      return [...app.segments.values()]
    },
    get customEvents() {
      return [...app.customEvents.values()]
    },
  }
}
