import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type { Aliases as AliasMap, IdentityResult } from '../contract/index.ts'
import { toAliasPath } from '../to-alias-path.ts'
import type { UserAlias } from '../user-alias.ts'
import type { UserCallOptions } from '../user-call-options.ts'

/** The names of users: labels of your own with ids of your own, beside `external_id`. */
export interface Aliases {
  /**
   * Every alias of the user who has this one.
   *
   * @throws {NotFoundError} When the app has no user with this alias.
   */
  view(alias: UserAlias, options?: UserCallOptions): CallPromise<IdentityResult>
  /** Every alias of the user who owns a subscription. */
  viewBySubscription(subscriptionId: string, options?: CallOptions): CallPromise<IdentityResult>
  /**
   * Adds aliases to a user, or changes the ids under labels that it has. Answers with all of them.
   *
   * @throws {InvalidRequestError} With the code `aliasConflict` when another user has one of them.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * await onesignal.aliases.add({ external_id: 'user-17' }, { crm_id: 'C-4711' })
   * ```
   */
  add(
    alias: UserAlias,
    aliases: DeepReadonly<AliasMap>,
    options?: UserCallOptions,
  ): CallPromise<IdentityResult>
  /** The same for the user who owns a subscription. */
  addBySubscription(
    subscriptionId: string,
    aliases: DeepReadonly<AliasMap>,
    options?: CallOptions,
  ): CallPromise<IdentityResult>
  /**
   * Takes a label off a user. Answers with the aliases that are left.
   *
   * @throws {NotFoundError} When the app has no user with this alias, or the user no such label.
   */
  delete(alias: UserAlias, label: string, options?: UserCallOptions): CallPromise<IdentityResult>
}

/** The aliases of a connection. */
export function createAliases({ appId, call }: OneSignalConnection): Aliases {
  const path = { app_id: appId }
  const owned = (subscription_id: string) => ({ ...path, subscription_id })
  return {
    view: (alias, options) =>
      call(
        rows.viewAliases,
        () => ({ path: { ...path, ...toAliasPath(rows.viewAliases, alias) } }),
        options,
      ),
    viewBySubscription: (id, options) =>
      call(rows.viewAliasesBySubscription, { path: owned(id) }, options),
    add: (alias, identity, options) =>
      call(
        rows.createAlias,
        () => ({
          path: { ...path, ...toAliasPath(rows.createAlias, alias) },
          body: { identity },
        }),
        options,
      ),
    addBySubscription: (id, identity, options) =>
      call(rows.createAliasBySubscription, { path: owned(id), body: { identity } }, options),
    delete: (alias, alias_label_to_delete, options) =>
      call(
        rows.deleteAlias,
        () => ({
          path: { ...path, ...toAliasPath(rows.deleteAlias, alias), alias_label_to_delete },
        }),
        options,
      ),
  }
}
