import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  IdentityResult,
  NewSubscription,
  SubscriptionResult,
  SubscriptionType,
  UnsubscribeWithTokenResult,
  UpdateSubscriptionByTokenBody,
  UpdateSubscriptionFields,
} from '../contract/index.ts'
import { toAliasPath } from '../to-alias-path.ts'
import { toIdentity } from '../to-identity.ts'
import type { UserAlias } from '../user-alias.ts'
import type { UserCallOptions } from '../user-call-options.ts'
import { withEffect } from '../with-effect.ts'

/** A subscription that was added to a user: made anew, or taken from the user who had it. */
export interface CreatedSubscription extends SubscriptionResult {
  /** After a lost answer a repeat finds what the first attempt made, and may say `transferred`. */
  readonly effect: 'created' | 'transferred'
}

/** OneSignal has taken the change and carries it out in a moment. */
export interface AcceptedChange {
  readonly effect: 'accepted'
}

/** The new owner of a subscription. */
export interface TransferredSubscription extends IdentityResult {
  readonly effect: 'transferred' | 'accepted'
}

/** The subscriptions of one app: numbers, addresses and devices that can get messages. */
export interface Subscriptions {
  /**
   * Adds a subscription to a user. An app has each number once: one that another user has is taken from that user.
   *
   * @throws {NotFoundError} When the app has no user with this alias.
   * @throws {InvalidRequestError} With the code `subscriptionLimitReached` when the user has too many.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * const { effect } = await onesignal.subscriptions.create(
   *   { external_id: 'user-17' },
   *   { type: 'SMS', token: '+15035556789' },
   * )
   * console.log(effect)
   * ```
   */
  create(
    owner: UserAlias,
    subscription: DeepReadonly<NewSubscription>,
    options?: UserCallOptions,
  ): CallPromise<CreatedSubscription>
  /** Changes a subscription by its id: most of all `enabled`, and `notification_types` to say why. */
  update(
    subscriptionId: string,
    fields: DeepReadonly<UpdateSubscriptionFields>,
    options?: UserCallOptions,
  ): CallPromise<AcceptedChange>
  /**
   * Changes a subscription by its token: for SMS a number in E.164, whose plus is written as the path needs it.
   *
   * @throws {NotFoundError} When the app has no such subscription.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * await onesignal.subscriptions.updateByToken('SMS', '+15035556789', { enabled: false })
   * ```
   */
  updateByToken(
    type: SubscriptionType,
    token: string,
    fields: DeepReadonly<UpdateSubscriptionByTokenBody['subscription']>,
    options?: CallOptions,
  ): CallPromise<AcceptedChange>
  /**
   * Deletes a subscription. The same number can be subscribed again, under a new id.
   *
   * @throws {NotFoundError} When the app has no such subscription; with several `attempts` on the error, an earlier one
   *   whose answer was lost may have deleted it.
   */
  delete(subscriptionId: string, options?: CallOptions): CallPromise<AcceptedChange>
  /**
   * Gives a subscription to another user.
   *
   * @throws {NotFoundError} When the app has no such subscription.
   */
  transfer(
    subscriptionId: string,
    owner: UserAlias,
    options?: CallOptions,
  ): CallPromise<TransferredSubscription>
  /**
   * Unsubscribes an e-mail address with the token of an unsubscribe link; it needs no key.
   *
   * @throws {NotFoundError} When the message is not there.
   */
  unsubscribeWithToken(
    messageId: string,
    token: string,
    options?: CallOptions,
  ): CallPromise<UnsubscribeWithTokenResult>
}

const accepted = withEffect<object, 'accepted'>({ 200: 'accepted' })

/** The subscriptions of a connection. */
export function createSubscriptions({ appId, call }: OneSignalConnection): Subscriptions {
  const path = { app_id: appId }
  const about = (subscription_id: string) => ({ ...path, subscription_id })
  return {
    create: (owner, subscription, options) =>
      call(
        rows.createSubscription,
        () => ({
          path: { ...path, ...toAliasPath(rows.createSubscription, owner) },
          body: { subscription },
        }),
        options,
        withEffect<SubscriptionResult, CreatedSubscription['effect']>({
          200: 'created',
          201: 'created',
          202: 'transferred',
        }),
      ),
    update: (id, subscription, options) =>
      call(rows.updateSubscription, { path: about(id), body: { subscription } }, options, accepted),
    updateByToken: (token_type, token, subscription, options) =>
      call(
        rows.updateSubscriptionByToken,
        { path: { ...path, token_type, token }, body: { subscription } },
        options,
        accepted,
      ),
    delete: (id, options) => call(rows.deleteSubscription, { path: about(id) }, options, accepted),
    transfer: (id, owner, options) =>
      call(
        rows.transferSubscription,
        () => ({
          path: about(id),
          body: { identity: toIdentity(rows.transferSubscription, owner) },
        }),
        options,
        withEffect<IdentityResult, TransferredSubscription['effect']>({
          200: 'transferred',
          202: 'accepted',
        }),
      ),
    unsubscribeWithToken: (notification_id, token, options) =>
      call(
        rows.unsubscribeWithToken,
        { path: { ...path, notification_id }, query: { token } },
        options,
      ),
  }
}
