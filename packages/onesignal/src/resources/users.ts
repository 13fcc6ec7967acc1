import type { CallPromise, DeepReadonly } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateUserBody,
  IdentityResult,
  UpdateUserBody,
  UpdateUserResult,
  User,
} from '../contract/index.ts'
import { toAliasPath } from '../to-alias-path.ts'
import type { UserAlias } from '../user-alias.ts'
import type { UserCallOptions } from '../user-call-options.ts'
import { waitUntilVisible } from '../wait-until-visible.ts'
import type { WaitOptions } from '../wait-until-visible.ts'
import { withEffect } from '../with-effect.ts'

/**
 * A user, and whether the call made it or found it by an alias and changed it. After a lost answer a repeat finds what the
 * first attempt made, and says `updated`.
 */
export interface CreatedUser extends User {
  readonly effect: 'created' | 'updated'
}

/** What of a user was changed; `accepted` when that is not done yet. */
export interface UpdatedUser extends UpdateUserResult {
  readonly effect: 'updated' | 'accepted'
}

/** The aliases of a user that is gone, or soon will be. */
export interface DeletedUser extends IdentityResult {
  readonly effect: 'deleted' | 'accepted'
}

/** The users of one app: people with aliases, tags and subscriptions. */
export interface Users {
  /**
   * Creates a user, or changes the one that has one of the aliases. Without `identity.external_id` a repeat could make a
   * second, anonymous user, so such a call is not repeated after an answer that was lost.
   *
   * @throws {InvalidRequestError} With the code `aliasConflict` when the aliases belong to different users.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * const user = await onesignal.users.create({
   *   identity: { external_id: 'user-17' },
   *   properties: { tags: { plan: 'gold' } },
   *   subscriptions: [{ type: 'SMS', token: '+15035556789' }],
   * })
   * console.log(user.effect, user.identity?.onesignal_id)
   * ```
   */
  create(body: DeepReadonly<CreateUserBody>, options?: UserCallOptions): CallPromise<CreatedUser>
  /**
   * Reads a user. OneSignal allows one view a second for an app, and shows a change some time after it was made: see
   * {@link waitUntilVisible}.
   *
   * @throws {NotFoundError} When the app has no user with this alias.
   */
  view(alias: UserAlias, options?: UserCallOptions): CallPromise<User>
  /**
   * Sets properties (a tag set to an empty text is deleted) or adds `deltas` up. A call with `deltas` would count twice
   * when repeated, so it is not repeated after an answer that was lost.
   */
  update(
    alias: UserAlias,
    body: DeepReadonly<UpdateUserBody>,
    options?: UserCallOptions,
  ): CallPromise<UpdatedUser>
  /**
   * Deletes a user with its subscriptions.
   *
   * @throws {NotFoundError} When the app has no user with this alias; with several `attempts` on the error, an earlier one
   *   whose answer was lost may have deleted it.
   */
  delete(alias: UserAlias, options?: UserCallOptions): CallPromise<DeletedUser>
  /**
   * Views a user until it is there, and as wanted if `until` is given: OneSignal writes later than it answers.
   *
   * @throws {NotVisibleError} When it is not so in time.
   * @throws {ConfigurationError} When `timeoutMs` is under 0 or `intervalMs` under 1.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * const user = await onesignal.users.waitUntilVisible(
   *   { external_id: 'user-17' },
   *   { until: ({ properties }) => properties?.tags?.['plan'] === 'gold' },
   * )
   * console.log(user.identity?.onesignal_id)
   * ```
   */
  waitUntilVisible(alias: UserAlias, options?: WaitOptions<User> & UserCallOptions): Promise<User>
}

/** The users of a connection. */
export function createUsers(connection: OneSignalConnection): Users {
  const { appId, call } = connection
  const path = { app_id: appId }
  const users: Users = {
    create: (body, options) =>
      call(
        rows.createUser,
        { path, body },
        options,
        withEffect<User, CreatedUser['effect']>({ 200: 'created', 201: 'created', 202: 'updated' }),
      ),
    view: (alias, options) =>
      call(
        rows.viewUser,
        () => ({ path: { ...path, ...toAliasPath(rows.viewUser, alias) } }),
        options,
      ),
    update: (alias, body, options) =>
      call(
        rows.updateUser,
        () => ({ path: { ...path, ...toAliasPath(rows.updateUser, alias) }, body }),
        options,
        withEffect<UpdateUserResult, UpdatedUser['effect']>({ 200: 'updated', 202: 'accepted' }),
      ),
    delete: (alias, options) =>
      call(
        rows.deleteUser,
        () => ({ path: { ...path, ...toAliasPath(rows.deleteUser, alias) } }),
        options,
        withEffect<IdentityResult, DeletedUser['effect']>({ 200: 'deleted', 202: 'accepted' }),
      ),
    waitUntilVisible: (alias, options) =>
      waitUntilVisible(
        (deadlineMs) =>
          users.view(alias, { ...options, deadlineMs: options?.deadlineMs ?? deadlineMs }),
        connection.wire.clock,
        options,
      ),
  }
  return users
}
