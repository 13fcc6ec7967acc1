import { InvalidInputError } from '@textwire/core'
import type { CallOptions, CallPromise, DeepReadonly, Paged } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  AssociateNamedUserBody,
  AssociateNamedUserResult,
  DisassociateNamedUserBody,
  DisassociateNamedUserResult,
  GetNamedUserSubscriptionListsResult,
  ListNamedUsersResult,
  ModifyNamedUserAttributesBody,
  ModifyNamedUserAttributesResult,
  ModifyNamedUserSubscriptionListsBody,
  ModifyNamedUserSubscriptionListsResult,
  ModifyNamedUserTagsBody,
  ModifyNamedUserTagsResult,
  NamedUser,
  UninstallNamedUsersBody,
  UninstallNamedUsersResult,
  UpdateNamedUserBody,
  UpdateNamedUserResult,
} from '../contract/index.ts'
import { kindOf } from '../kind-of.ts'
import { listByLink } from '../paging/list-by-link.ts'
import { withWarnings } from '../with-warnings.ts'
import type { Warned } from '../with-warnings.ts'

/** A person, looked up by name. */
export type NamedUserLookup = Pick<ListNamedUsersResult, 'ok' | 'named_user'>

/** People under the names that you give them, each with up to 100 channels. */
export interface NamedUsers {
  /**
   * Ties a channel to a person, and takes it from whoever had it. Channels are made asynchronously: for one that has
   * just been registered, name its `device_type`, or Airship may answer that it does not exist.
   *
   * Source: Airship, "Named users: associate".
   *
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * const channel_id = '308303cf-9c10-4d71-9bc2-d9f3a671ed0c'
   * await airship.namedUsers.associate({ named_user_id: 'ada', channel_id, device_type: 'sms' })
   * ```
   */
  associate(
    body: DeepReadonly<AssociateNamedUserBody>,
    options?: CallOptions,
  ): CallPromise<AssociateNamedUserResult>
  /** Unties a channel from its person. */
  disassociate(
    body: DeepReadonly<DisassociateNamedUserBody>,
    options?: CallOptions,
  ): CallPromise<DisassociateNamedUserResult>
  /** @throws {NotFoundError} When there is nobody of this name. */
  get(namedUserId: string, options?: CallOptions): CallPromise<NamedUserLookup>
  /** Everybody. */
  list(options?: CallOptions): Paged<NamedUser, ListNamedUsersResult>
  /**
   * Adds, removes or sets tags of up to 1,000 people at once.
   *
   * A success can still name what did not work: look at `warnings`.
   */
  modifyTags(
    body: DeepReadonly<ModifyNamedUserTagsBody>,
    options?: CallOptions,
  ): CallPromise<Omit<ModifyNamedUserTagsResult, 'warnings'> & Warned>
  /**
   * Sets and removes attributes of a person.
   *
   * A value of the wrong type is a **success with a warning**: look at `warnings`.
   */
  modifyAttributes(
    namedUserId: string,
    body: DeepReadonly<ModifyNamedUserAttributesBody>,
    options?: CallOptions,
  ): CallPromise<Omit<ModifyNamedUserAttributesResult, 'warnings'> & Warned>
  /**
   * Ties and unties channels and changes tags and attributes of a person in one request; who is not there is made.
   *
   * A success can still name what did not work: look at `warnings`.
   */
  update(
    namedUserId: string,
    body: DeepReadonly<UpdateNamedUserBody>,
    options?: CallOptions,
  ): CallPromise<Omit<UpdateNamedUserResult, 'warnings'> & Warned>
  /** Removes up to 100 people with **all their channels**. */
  uninstall(
    body: DeepReadonly<UninstallNamedUsersBody>,
    options?: CallOptions,
  ): CallPromise<UninstallNamedUsersResult>
  /** Subscribes a person to lists, or unsubscribes them, for one kind of channel such as `sms`. */
  modifySubscriptionLists(
    namedUserId: string,
    body: DeepReadonly<ModifyNamedUserSubscriptionListsBody>,
    options?: CallOptions,
  ): CallPromise<Omit<ModifyNamedUserSubscriptionListsResult, 'warnings'> & Warned>
  /** The lists that a person is subscribed to, by kind of channel. */
  subscriptionLists(
    namedUserId: string,
    options?: CallOptions,
  ): CallPromise<GetNamedUserSubscriptionListsResult>
}

const about = (named_user_id: string) => ({ path: { named_user_id } })

/** The named users of a connection. */
export function createNamedUsers({ baseUrl, call }: AirshipConnection): NamedUsers {
  return {
    associate: (body, options) => call(rows.associateNamedUser, { body }, options),
    disassociate: (body, options) => call(rows.disassociateNamedUser, { body }, options),
    get: (id, options) =>
      call(rows.listNamedUsers, () => ({ query: { id: checkName(id) } }), options),
    list: (options) =>
      listByLink<NamedUser, ListNamedUsersResult>({
        call,
        baseUrl,
        operation: rows.listNamedUsers,
        query: undefined,
        options,
        items: ({ named_users }) => named_users,
      }),
    modifyTags: (body, options) =>
      call(rows.modifyNamedUserTags, { body }, options, withWarnings<ModifyNamedUserTagsResult>()),
    modifyAttributes: (id, body, options) =>
      call(
        rows.modifyNamedUserAttributes,
        { ...about(id), body },
        options,
        withWarnings<ModifyNamedUserAttributesResult>(),
      ),
    update: (id, body, options) =>
      call(
        rows.updateNamedUser,
        { ...about(id), body },
        options,
        withWarnings<UpdateNamedUserResult>(),
      ),
    uninstall: (body, options) => call(rows.uninstallNamedUsers, { body }, options),
    modifySubscriptionLists: (id, body, options) =>
      call(
        rows.modifyNamedUserSubscriptionLists,
        { ...about(id), body },
        options,
        withWarnings<ModifyNamedUserSubscriptionListsResult>(),
      ),
    subscriptionLists: (id, options) =>
      call(rows.getNamedUserSubscriptionLists, about(id), options),
  }
}

/** Without a name the answer would be everybody. */
function checkName(id: unknown): string {
  if (typeof id === 'string' && id.trim() !== '') return id
  const message = `must be a text that is not empty; got ${typeof id === 'string' ? JSON.stringify(id) : kindOf(id)}`
  throw new InvalidInputError(rows.listNamedUsers.id, [{ path: 'id', message }])
}
