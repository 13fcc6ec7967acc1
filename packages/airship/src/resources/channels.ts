import type { CallOptions, CallPromise, DeepReadonly, Paged } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  Channel,
  GetChannelResult,
  ListChannelsResult,
  ModifyChannelAttributesBody,
  ModifyChannelAttributesResult,
  ModifyChannelSubscriptionListsBody,
  ModifyChannelSubscriptionListsResult,
  ModifyChannelTagsBody,
  ModifyChannelTagsResult,
} from '../contract/index.ts'
import type { QueryOf } from '../query-of.ts'
import { listByLink } from '../paging/list-by-link.ts'
import { withWarnings } from '../with-warnings.ts'
import type { Warned } from '../with-warnings.ts'

/** The channels of one project, of every kind, by their ids. */
export interface Channels {
  /** @throws {NotFoundError} When there is no such channel. */
  get(channelId: string, options?: CallOptions): CallPromise<GetChannelResult>
  /**
   * Every channel of the project, of every kind, in the order of their ids. A page holds up to 1,000.
   *
   * The loop of any list ends in a `TextwireError` with the code `foreignPage` when an answer names a page elsewhere.
   *
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * for await (const channel of airship.channels.list({ limit: 1000 })) {
   *   if (channel.device_type === 'sms') console.log(channel.channel_id, channel.opt_in)
   * }
   * ```
   */
  list(query?: QueryOf<'listChannels'>, options?: CallOptions): Paged<Channel, ListChannelsResult>
  /**
   * Adds, removes or sets tags of up to 1,000 channels at once.
   *
   * A success can still name groups that do not exist or are not active: look at `warnings`.
   */
  modifyTags(
    body: DeepReadonly<ModifyChannelTagsBody>,
    options?: CallOptions,
  ): CallPromise<Omit<ModifyChannelTagsResult, 'warnings'> & Warned>
  /**
   * Sets and removes attributes, of channels or of a number with its sender. They have to be defined in the dashboard
   * first.
   *
   * A value of the wrong type is a **success with a warning**: look at `warnings`.
   */
  modifyAttributes(
    body: DeepReadonly<ModifyChannelAttributesBody>,
    options?: CallOptions,
  ): CallPromise<Omit<ModifyChannelAttributesResult, 'warnings'> & Warned>
  /** Subscribes channels to subscription lists, or unsubscribes them. */
  modifySubscriptionLists(
    body: DeepReadonly<ModifyChannelSubscriptionListsBody>,
    options?: CallOptions,
  ): CallPromise<Omit<ModifyChannelSubscriptionListsResult, 'warnings'> & Warned>
}

/** The channels of a connection. */
export function createChannels({ baseUrl, call }: AirshipConnection): Channels {
  return {
    get: (channel_id, options) => call(rows.getChannel, { path: { channel_id } }, options),
    list: (query, options) =>
      listByLink<Channel, ListChannelsResult>({
        call,
        baseUrl,
        operation: rows.listChannels,
        query,
        options,
        items: ({ channels }) => channels,
      }),
    modifyTags: (body, options) =>
      call(rows.modifyChannelTags, { body }, options, withWarnings<ModifyChannelTagsResult>()),
    modifyAttributes: (body, options) =>
      call(
        rows.modifyChannelAttributes,
        { body },
        options,
        withWarnings<ModifyChannelAttributesResult>(),
      ),
    modifySubscriptionLists: (body, options) =>
      call(
        rows.modifyChannelSubscriptionLists,
        { body },
        options,
        withWarnings<ModifyChannelSubscriptionListsResult>(),
      ),
  }
}
